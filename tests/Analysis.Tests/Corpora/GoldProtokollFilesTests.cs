using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Domain;
using Fokuslupe.Testing;

namespace Fokuslupe.Analysis.Tests.Corpora;

/// <summary>The complete minutes of <c>corpora/protokolle/</c> and what people read in them.</summary>
public sealed class GoldProtokollFilesTests
{
    private static readonly Corpus Corpus = Corpus.Open(Repository.PathOf("corpora"));
    private static readonly HashSet<string> Anliegen = [.. Corpus.ReadProtokollAnliegen().Select(anliegen => anliegen.Id)];
    private static readonly HashSet<string> Felder = [.. Corpus.Feldordnung.Felder.Select(feld => feld.Id)];
    private static readonly HashSet<string> Themen = [.. Corpus.Feldordnung.Querschnittsthemen.Select(thema => thema.Id)];

    public static TheoryData<string> Names => [.. Corpus.ProtokollFiles().Select(file => Path.GetFileName(file))];

    [Fact]
    public void Protokolle_All_AreFourteen() => Assert.Equal(14, Names.Count);

    [Theory]
    [MemberData(nameof(Names))]
    public void Spans_Rebuild_TheTextOfEachBeitrag(string name)
    {
        var gold = Read(name);
        var text = File.ReadAllText(gold.Pfad);
        var end = 0;
        foreach (var beitrag in gold.Beitraege)
        {
            Assert.InRange(beitrag.Start, end, beitrag.End - 1);
            end = beitrag.End;
            var joined = Lines.Join(beitrag.Span.In(text));
            Assert.Equal(beitrag.Text, name.EndsWith(".csv", StringComparison.Ordinal) ? joined.Replace("\"\"", "\"", StringComparison.Ordinal) : joined);
        }

        Assert.NotEmpty(gold.Beitraege);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Codes_OfEachBeitrag_AreKnown(string name)
    {
        Assert.All(Read(name).Beitraege, beitrag =>
        {
            Assert.Contains(beitrag.Feld, Felder);
            Assert.All(beitrag.Weitere, feld => Assert.Contains(feld, Felder));
            Assert.DoesNotContain(beitrag.Feld, beitrag.Weitere);
            Assert.All(beitrag.Quer, thema => Assert.Contains(thema, Themen));
            Assert.True(beitrag.Anliegen is null || (beitrag.Art == Art.Forderung && Anliegen.Contains(beitrag.Anliegen)), beitrag.Text);
            Assert.True(beitrag.Haltung == Haltung.Ohne || beitrag.Bezug == Bezug.These, beitrag.Text);
            Assert.True(beitrag.Bezug != Bezug.These || beitrag.These > 0, beitrag.Text);
            Assert.True(beitrag.Punkte is null or >= 0, beitrag.Text);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Kopfdaten_Agree_WithTheFileName(string name)
    {
        var kopfdaten = Read(name).Kopfdaten;

        Assert.NotNull(kopfdaten);
        Assert.False(string.IsNullOrWhiteSpace(kopfdaten.Titel));
        Assert.Matches("^(Fokusgruppe|Steuerungsgruppe) ", kopfdaten.Gremium);
        Assert.StartsWith($"{kopfdaten.Datum:yyyy-MM-dd}-", name, StringComparison.Ordinal);
        Assert.True(kopfdaten.NaechsteSitzung is null || kopfdaten.NaechsteSitzung > kopfdaten.Datum);
        Assert.All(kopfdaten.Beratungsfolge, beratung => Assert.True(beratung.Datum > kopfdaten.Datum && beratung.Gremium.Length > 0));
    }

    private static GoldProtokoll Read(string name) => GoldProtokoll.Read(Repository.PathOf("corpora", "protokolle", name));
}
