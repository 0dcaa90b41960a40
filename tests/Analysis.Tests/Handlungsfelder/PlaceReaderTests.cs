using System.Text;

using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Tests.Models;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Tests.Handlungsfelder;

public sealed class PlaceReaderTests
{
    [Fact]
    public void HeadingsAbove_NestedSections_AreThoseThatAreOpenWithoutTheOwnOne()
    {
        var protokoll = Read("# Mobilität", "## Bus", "Mehr Busse", "### Nacht", "Nachtbus", "## Rad", "Radwege", "# Wohnen", "Kleine Wohnungen", "### Miete", "Mieten senken");

        Assert.Equal((string?[])["Mobilität", "Bus · Mobilität", "Mobilität", null, "Wohnen"], PlaceReader.HeadingsAbove(protokoll).AsEnumerable());
    }

    [Fact]
    public void HeadingsAbove_BeforeTheFirstHeading_AreNone() => Assert.All(PlaceReader.HeadingsAbove(Read("Mehr Busse", "# Bus", "Nachtbus")), Assert.Null);

    [Fact]
    public void HeadingsAbove_ManyThousandHeadings_AreThoseOfEachCard()
    {
        const int many = 20_000;
        var lines = Enumerable.Range(0, many).SelectMany(i => (string[])[$"# Teil {i}", $"## Punkt {i}", $"Karte {i}"]);

        Assert.Equal(Enumerable.Range(0, many).Select(i => $"Teil {i}"), PlaceReader.HeadingsAbove(Read([.. lines])).OfType<string>());
    }

    [Theory]
    [InlineData("| Rufbus | [drei von fünf Ämtern] | [bis 2025] |", "Rufbus")]
    [InlineData("  | **Rufbus** |  | [bis 2025] |", "**Rufbus**")]
    [InlineData("Rufbus\t[drei von fünf Ämtern]\t[bis 2025]", "Rufbus")]
    [InlineData("| 1 | [drei von fünf Ämtern] | 4 |", null)]
    [InlineData("a)\t[drei von fünf Ämtern]", null)]
    [InlineData("| [drei von fünf Ämtern] | [bis 2025] |", null)]
    [InlineData("\t[eingerückt]", null)]
    [InlineData("Rufbus: [drei von fünf Ämtern]", null)]
    [InlineData("[drei von fünf Ämtern]", null)]
    public void RowHeadings_FirstCellWithWordsAndWithoutCard_StandsForTheRow(string row, string? heading)
    {
        var protokoll = ReadMarked("| Wohnen | Miete |", row);

        Assert.NotEmpty(protokoll.Beitraege);
        Assert.All(PlaceReader.RowHeadings(protokoll), found => Assert.Equal(heading, found));
    }

    [Fact]
    public void RowHeadings_FileWithoutLineEnds_AreNone()
    {
        var protokoll = ReadMarked($"Rufbus\t{new string('x', 3_000)}\t[Karte]");

        Assert.All(PlaceReader.RowHeadings(protokoll), Assert.Null);
    }

    [Fact]
    public void Read_CardsOfARow_HaveItsHeadingAndTheSectionsAbove()
    {
        var protokoll = ReadMarked("| Miete | [läuft] | [weiter so] |", "| Bus | [kommt] | [später] |");
        protokoll = protokoll with { Beitraege = [.. protokoll.Beitraege.Select(beitrag => beitrag with { Abschnitt = "Wohnung" })] };
        var reader = new EvidenceReader(new CalibratedClassifier(TinyModel.Train(), Calibration.None), TinyModel.Extractor);

        var places = new PlaceReader(reader).Read(protokoll, [.. protokoll.Beitraege.Select(beitrag => new Place { Karte = reader.Read(beitrag.Text)! })]);

        Assert.Equal(["Miete", "Miete", "Bus", "Bus"], places.Select(place => place.Zeile));
        Assert.Equal(reader.Read("Bus")!.Probabilities, places[2].Abschnitt!.Probabilities);
        Assert.Equal(reader.Read("Wohnung")!.Probabilities, places[2].Oberabschnitt!.Probabilities);
        Assert.Equal(reader.Read("später")!.Probabilities.Select(value => MathF.Round(value, 4)), places[2].Umgebung!.Probabilities.Select(value => MathF.Round(value, 4)));
    }

    /// <summary>Lines in which every Beitrag stands in brackets, which do not belong to the text.</summary>
    private static Protokoll ReadMarked(params string[] lines)
    {
        var (text, beitraege, start) = (new StringBuilder(), new List<Beitrag>(), 0);
        foreach (var character in string.Join('\n', lines))
        {
            if (character == '[')
            {
                start = text.Length;
            }
            else if (character == ']')
            {
                beitraege.Add(new() { Span = new TextSpan(start, text.Length), Text = text.ToString(start, text.Length - start), Bezug = Bezug.Diskussion });
            }
            else
            {
                text.Append(character);
            }
        }

        return new() { Text = text.ToString(), Kopfdaten = new(), Beitraege = beitraege, Bilanz = new([]) };
    }

    private static Protokoll Read(params string[] lines)
    {
        var (abschnitte, beitraege, start) = (new List<Abschnitt>(), new List<Beitrag>(), 0);
        foreach (var line in lines)
        {
            var span = new TextSpan(start, start + line.Length);
            if (line.StartsWith('#'))
            {
                abschnitte.Add(new(line.TrimStart('#', ' '), line.IndexOf(' ', StringComparison.Ordinal), span));
            }
            else
            {
                beitraege.Add(new() { Span = span, Text = line, Abschnitt = abschnitte.LastOrDefault()?.Titel, Bezug = Bezug.Diskussion });
            }

            start = span.End + 1;
        }

        return new() { Text = string.Join('\n', lines), Kopfdaten = new(), Abschnitte = abschnitte, Thesen = [], Beitraege = beitraege, Bilanz = new([]) };
    }
}
