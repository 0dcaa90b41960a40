using Fokuslupe.Analysis.Protokolle.Kopf;
using Fokuslupe.Analysis.Protokolle.Outlining;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle;

/// <summary>Reads running text: lines become blocks, sections, cards and at last Beitraege; the ledger books every line.</summary>
internal static class Outline
{
    /// <summary>Reads a text in time linear to its length, whatever it holds.</summary>
    public static Protokoll Read(DecodedDocument document, string fileName)
    {
        var text = document.Text;
        var lines = LineReader.Read(text);
        Furniture.MarkRunningLines(text, lines);
        NumberedLines.Confirm(text, lines);
        BareTables.Mark(text, lines);

        var ledger = new Ledger(lines);
        var blocks = Blocks.Of(lines, ledger);
        var finder = new HeadingFinder(text, lines, blocks);
        var title = TitleFinder.Find(text, lines);
        var body = Head.End(text, blocks, finder, title);
        ledger.Furnish(blocks.Take(body).SelectMany(block => block.Lines), Gruende.Kopf);

        var sections = new SectionReader(text, finder, ledger);
        sections.Read(blocks, body);
        var cards = new CardCollector(text, ledger);
        var reader = new CardReader(text, Prose.Of(text, blocks.Skip(body)), cards, ledger);
        foreach (var section in sections.Sections)
        {
            reader.Read(section);
        }

        return new Protokoll
        {
            Text = text,
            Kopfdaten = KopfdatenReader.Read(text, fileName, lines, title, body < blocks.Count ? blocks[body].First.Span.Start : text.Length),
            Abschnitte = sections.Abschnitte,
            Thesen = sections.Thesen,
            Beitraege = cards.Beitraege,
            Bilanz = ledger.Close(cards.Beitraege),
        };
    }
}
