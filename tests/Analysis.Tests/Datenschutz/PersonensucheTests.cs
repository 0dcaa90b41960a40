using Fokuslupe.Analysis.Datenschutz;
using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Domain;
using Fokuslupe.Testing;

namespace Fokuslupe.Analysis.Tests.Datenschutz;

public sealed class PersonensucheTests
{
    [Theory]
    [InlineData("Frau Petersen fragt nach", "Petersen")]
    [InlineData("Im Rathaus sitzt Frau\n      Petersen-Lück u. hilft", "Petersen-Lück")]
    [InlineData("Wunsch von Herrn Dr. Thomsen-Rahn", "Thomsen-Rahn")]
    [InlineData("Herr von der Heide und Frau Landrätin Özdemir", "Heide", "Özdemir")]
    [InlineData("Rückruf unter 040 66969-214 oder (040) 123456", "040 66969-214", "(040) 123456")]
    [InlineData("mobil +49 171 3920055, privat 01713920061", "+49 171 3920055", "01713920061")]
    [InlineData("Fragen an m.uhl@vhs.example, bitte", "m.uhl@vhs.example")]
    [InlineData("Treffpunkt Lange Straße 12b im Hof", "Lange Straße 12b")]
    [InlineData("Frau Dr. Müller-Lüdenscheidt fragt", "Müller-Lüdenscheidt")]
    [InlineData("Wunsch von Herrn Prof. Dr. med. Kurt Meier", "Kurt", "Meier")]
    [InlineData("Dr. Xaveria Kolbe, Praxis am Markt, und Dr. Xaveria Bohn entgegnet", "Xaveria", "Kolbe", "Xaveria", "Bohn")]
    [InlineData("wie Bürgermeisterin Schmidt zusagte", "Schmidt")]
    [InlineData("Pastor i. R. Hansen und Pastor a.D. Brodersen", "Hansen", "Brodersen")]
    [InlineData("Fr. Dr. Weber, Hr. Yılmaz", "Weber", "Yılmaz")]
    [InlineData("Dipl.-Ing. Kruse und Dr. Weber planen", "Kruse", "Weber")]
    [InlineData("Herr Dr. h. c. von und zu Rantzau, Frau van den Berg, Frau de Vries", "Rantzau", "Berg", "Vries")]
    [InlineData("Frau O’Brien, Herr D'Angelo, Herr McDonald", "O’Brien", "D'Angelo", "McDonald")]
    [InlineData("Frau A. Schmidt und Herr Jan van Dyk", "Schmidt", "Jan", "Dyk")]
    [InlineData("Herr Elmsrat (Jost Elmsrat, Sparkasse) sagt zu", "Elmsrat", "Jost Elmsrat")]
    public void Find_WhatLeadsToPersons_FindsIt(string text, params string[] expected) =>
        Assert.Equal(expected, Find(text).Select(fund => fund.Text));

    [Theory]
    [InlineData("für eine Frau mit Kind, Vereinbarkeit Mann/Frau Beruf und Familie")]
    [InlineData("Am 01.02.2024 um 09:30 Uhr, Az. 04-50/2018, Haushalt 2019/2020, 01-02 2024")]
    [InlineData("Radweg an der Straße 3 km weit ausbauen, Tempo 30 in der Allee 5 m breit")]
    [InlineData("Frauen und Herren, Herrenabend, die Herrschaft")]
    [InlineData("Rufbus per Telefon bestellen")]
    [InlineData("Frau und Beruf, Herr Bürgermeister, Frau Landrätin, der Pastor")]
    [InlineData("Bei Frau Nachbarin klingeln, Frau Kollegin, Bus (Kein Bus) und Bahn (Bahn, Rad)")]
    [InlineData("Eine Dr.-Stelle Wohnen besetzen, Frau in Not, Radweg in der Dr.-Külz-Straße, am Pastor Hansen Weg, an der Dr. Külz Straße")]
    [InlineData("Bürgermeister von Holmbek, Landrat im Amt, Pastor für die Insel, Prof. Stelle")]
    [InlineData("Kein Mensch erklärt das, Mein Arzt sagt nichts, Beim Training fragt keiner")]
    [InlineData("Frau M. vom Energieversorger, Herr Ö. von der Moscheegemeinde, Frau Dr. S. sagt, dem Doktor Bescheid geben")]
    [InlineData("wenn die Frau zu Hause bleibt, Frau vom Medizinischen Dienst, Herr der Lage")]
    [InlineData("Bürgermeister Sprechstunde, Landrat Kreis Aurup, Dr. med. gesucht, Dezernent Jugend, Fr. Nachmittag zu")]
    public void Find_WhatOnlyLooksLikeIt_LeavesIt(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Find_FullNamesOfAnAttendanceList_FindsThemInTheWholeText()
    {
        const string text = "Anwesend: Holger Brarens (Leitung), Ute Jebsen, Kreistag Holmbek, Dr. Arne Siewertsen\n\nHolger Brarens begrüßt alle. Das Haus der Jugend bleibt.";

        Assert.Equal(["Holger Brarens", "Ute Jebsen", "Arne Siewertsen", "Holger Brarens"], Find(text).Select(fund => fund.Text));
    }

    [Fact]
    public void Find_Spans_AreWhatStandsThere()
    {
        const string text = "Moderation: Marten Uhl (VHS), m.uhl@vhs.example\nFrau Dr. Haddad, Telefon 040/66969-330";

        Assert.All(Find(text), fund => Assert.Equal(fund.Text, fund.Span.In(text).ToString()));
        Assert.Equal(4, Find(text).Count);
    }

    /// <summary>Against what a person found in the fictional minutes, each word once a document.</summary>
    [Fact]
    public async Task Find_InTheSampleMinutes_FindsNearlyAllAndLittleElse()
    {
        var reader = new ProtokollReader(new ReadingOptions());
        var gold = File.ReadLines(Repository.PathOf("tests", "Analysis.Tests", "Datenschutz", "personen.tsv")).Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => (Datei: cells[0], Text: cells[1]))
            .ToHashSet();
        var found = new HashSet<(string Datei, string Text)>();
        foreach (var datei in gold.Select(row => row.Datei).Distinct())
        {
            var path = Repository.PathOf("corpora", "protokolle", datei);
            var reading = await reader.ReadAsync(await File.ReadAllBytesAsync(path), datei, CancellationToken.None);
            found.UnionWith(Personensuche.Find(reading.Protokoll!.Text, reading.Protokoll.Bilanz).Select(fund => (datei, fund.Text)));
        }

        var right = found.Count(gold.Contains);
        Assert.True(right >= 0.95 * gold.Count, "missed: " + string.Join("; ", gold.Except(found)));
        Assert.True(right >= 0.95 * found.Count, "wrong: " + string.Join("; ", found.Except(gold)));
    }

    private static IReadOnlyList<Personenfund> Find(string text)
    {
        var (zeilen, start) = (new List<Zeile>(), 0);
        foreach (var line in text.Split('\n'))
        {
            zeilen.Add(new(zeilen.Count + 1, new(start, start + line.Length), Zeilenart.Ausgesondert, null));
            start += line.Length + 1;
        }

        return Personensuche.Find(text, new Bilanz(zeilen));
    }
}
