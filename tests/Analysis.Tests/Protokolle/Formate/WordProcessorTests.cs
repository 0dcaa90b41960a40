using Fokuslupe.Testing;
using Fokuslupe.Testing.Documents;

namespace Fokuslupe.Analysis.Tests.Protokolle.Formate;

/// <summary>What holds for .docx and .odt alike.</summary>
public abstract class WordProcessorTests
{
    private const int MaxCharacters = 1_000_000;

    protected abstract IDocumentBuilder NewBuilder();

    protected abstract string Decode(byte[] bytes, int maxCharacters);

    protected string Decode(byte[] bytes) => Decode(bytes, MaxCharacters);

    [Fact]
    public void Decode_HeadingsParagraphsAndLists_BecomeMarkdown()
    {
        var builder = NewBuilder();
        builder.Heading(1, "Fokusgruppe Wohnen");
        builder.Paragraph("Erste Zeile\nzweite Zeile");
        builder.Heading(2, "Ideen");
        builder.Item("Mehr Bänke");
        builder.Item("auch im Park", level: 1);
        builder.Item("Zuerst", numbered: true);
        builder.Item("Danach", numbered: true);
        Assert.Equal(
            "# Fokusgruppe Wohnen\n\nErste Zeile\nzweite Zeile\n\n## Ideen\n\n- Mehr Bänke\n  - auch im Park\n1. Zuerst\n2. Danach\n",
            Decode(builder.Build()));
    }

    [Fact]
    public void Decode_Table_BecomesPipeTableWithLineBreaksInCells()
    {
        var builder = NewBuilder();
        builder.Table(hasHeader: true, ["Problem", "Vorschlag"], ["Bus | Bahn", "Takt verdichten\nRufbus"]);
        Assert.Equal("| Problem | Vorschlag |\n|---|---|\n| Bus \\| Bahn | Takt verdichten<br>Rufbus |\n", Decode(builder.Build()));
    }

    [Fact]
    public void Decode_TableOfCardsWithoutHeader_GetsAnEmptyOne()
    {
        var builder = NewBuilder();
        builder.Table(hasHeader: false, ["… ein gutes Team.", "… Einspringen in der Pflege."], ["… Saison, jedes Jahr.", ""]);
        Assert.StartsWith("| | |\n|---|---|\n| … ein gutes Team. |", Decode(builder.Build()), StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_UnmarkedFirstRowOfShortNames_IsTheHeader()
    {
        var builder = NewBuilder();
        builder.Table(hasHeader: false, ["Problem", "Vorschlag"], ["Der Bus fährt zu selten am Abend", "Takt verdichten"]);
        Assert.StartsWith("| Problem | Vorschlag |\n|---|---|\n", Decode(builder.Build()), StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_StruckText_StandsBetweenTildes()
    {
        var builder = NewBuilder();
        builder.Item("Mehr ~~alte~~ Bänke");
        Assert.Equal("- Mehr ~~alte~~ Bänke\n", Decode(builder.Build()));
    }

    [Fact]
    public void Decode_MoreTextThanAllowed_StopsSoonAfterwards()
    {
        var builder = NewBuilder();
        for (var i = 0; i < 1000; i++)
        {
            builder.Paragraph("Mehr Bänke am Marktplatz");
        }

        Assert.InRange(Decode(builder.Build(), maxCharacters: 2_000).Length, 2_001, 2_100);
    }

    [Theory]
    [InlineData("2022-03-17-fg-arbeit.md")]
    [InlineData("2024-06-13-steuerungsgruppe.md")]
    public void Decode_DocumentMadeFromMinutes_KeepsEveryCellAndHeading(string fileName)
    {
        var markdown = File.ReadAllText(Repository.PathOf("corpora", "protokolle", fileName));
        var text = Decode(MarkdownDocument.Convert(markdown, NewBuilder()));
        var rows = markdown.Split('\n').Where(line => line.StartsWith('#') || (line.StartsWith('|') && line.Any(char.IsLetter)));
        Assert.All(rows, row => Assert.Contains(Squeezed(row), Squeezed(text), StringComparison.Ordinal));
    }

    private static string Squeezed(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace("<br>|", "|", StringComparison.Ordinal);
}
