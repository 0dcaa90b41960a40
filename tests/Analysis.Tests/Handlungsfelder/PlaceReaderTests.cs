using Fokuslupe.Analysis.Handlungsfelder;
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
