namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>Gathers lines into blocks and books what parts them.</summary>
internal static class Blocks
{
    public static List<Block> Of(IReadOnlyList<Line> lines, Ledger ledger)
    {
        var blocks = new List<Block>();
        var open = new List<Line>();
        foreach (var line in lines)
        {
            var arrow = line is { Shape: LineShape.Arrow, Content.Length: 0 };
            if (line.Separates || arrow)
            {
                Book(line, ledger);
                Close();
                continue;
            }

            if (open.Count > 0 && (open[^1].IsTable != line.IsTable || line.Shape == LineShape.Heading || open[^1].Shape == LineShape.Heading))
            {
                Close();
            }

            open.Add(line);
        }

        Close();
        return blocks;

        void Close()
        {
            if (open.Count > 0)
            {
                blocks.Add(new Block(open));
                open = [];
            }
        }
    }

    private static void Book(Line line, Ledger ledger)
    {
        var grund = line.Shape switch
        {
            LineShape.Rule or LineShape.Fence => Gruende.Trennlinie,
            LineShape.Caption => Gruende.Bildunterschrift,
            LineShape.PageFurniture => Gruende.Seitenkopf,
            LineShape.Arrow => Gruende.Pfeil,
            _ => null,
        };
        if (grund is not null)
        {
            ledger.Furnish(line, grund);
        }
    }
}
