using System.Text;

using Fokuslupe.Domain;

namespace Fokuslupe.Storage.Tests.Protokolle;

public sealed class ImportTests
{
    private static readonly Sample Sample = new([
        new("Es fehlen kleine Wohnungen für Ältere.") { Unsicher = true, Punkte = 5 },
        new("Die Mieten steigen.") { Art = Art.Feststellung }])
    {
        Beratungsfolge = [new(new(2024, 9, 1), "Kreistag"), new(new(2024, 8, 1), "Sozialausschuss")],
    };

    [Fact]
    public async Task SaveImport_WholeDocument_ComesBackAsItWas()
    {
        await using var temp = await TempDatabase.CreateAsync();
        var import = await temp.PrepareAsync(Sample);

        await temp.Protokolle.SaveImportAsync(import, TempDatabase.Now);

        var inhalt = import.Inhalt;
        Assert.Equal(inhalt.Text, await temp.Protokolle.GetTextAsync(import.Protokoll));
        Assert.Equal(inhalt.Bilanz.Zeilen, (await temp.Protokolle.GetBilanzAsync(import.Protokoll))!.Zeilen);
        var stored = (await temp.Protokolle.GetAsync(import.Protokoll))!;
        Assert.Equal(inhalt.Abschnitte, stored.Abschnitte);
        Assert.Equal(inhalt.Thesen, stored.Thesen);
        Assert.Equal(inhalt.Kopfdaten.Beratungsfolge, stored.Zeile.Kopfdaten.Beratungsfolge);
        Assert.Equal(inhalt.Kopfdaten with { Beratungsfolge = [] }, stored.Zeile.Kopfdaten with { Beratungsfolge = [] });
        Assert.Equal((2, 1, Auftragsstatus.Fertig), (stored.Zeile.Beitraege, stored.Zeile.Unsicher, stored.Zeile.Status));
        var auftrag = (await temp.Auftraege.GetAsync(import.Auftrag))!;
        Assert.Equal((Auftragsstatus.Fertig, 1.0, TempDatabase.Now), (auftrag.Status, auftrag.Fortschritt, auftrag.Beendet));
    }

    [Fact]
    public async Task SaveImport_Beitrag_ComesBackWithEverything()
    {
        await using var temp = await TempDatabase.CreateAsync();
        var import = await temp.PrepareAsync(Sample);

        await temp.Protokolle.SaveImportAsync(import, TempDatabase.Now);

        var expected = import.Beitraege[0];
        var stored = (await temp.Beitraege.GetAsync(expected.Id))!;
        Assert.Equal(expected.Beitrag, stored.Beitrag);
        Assert.Equal(new Sitzung(import.Protokoll, "Fokusgruppe Wohnen", new(2024, 5, 16), import.Inhalt.Kopfdaten.Titel!), stored.Sitzung);
        Assert.Equivalent(expected.Einordnung, stored.Einordnung, strict: true);
        Assert.Equal(1, stored.Version);
    }

    [Fact]
    public async Task SaveImport_GivenAtUpload_GoesBeforeWhatWasRead()
    {
        await using var temp = await TempDatabase.CreateAsync();
        var upload = await temp.Protokolle.AddUploadAsync(
            Sample.ToUpload() with { Gremium = "Steuerungsgruppe", Datum = new(2020, 1, 2) }, TempDatabase.Now);

        await temp.Protokolle.SaveImportAsync(Sample.ToImport(upload, await temp.Beitraege.ReserveIdsAsync(2)), TempDatabase.Now);

        var kopfdaten = (await temp.Protokolle.GetAsync(upload.Protokoll))!.Zeile.Kopfdaten;
        Assert.Equal(("Steuerungsgruppe", new DateOnly(2020, 1, 2)), (kopfdaten.Gremium, kopfdaten.Datum));
    }

    [Fact]
    public async Task SaveImport_FailsInTheMiddle_LeavesNothing()
    {
        await using var temp = await TempDatabase.CreateAsync();
        var import = await temp.PrepareAsync(Sample);
        var broken = import with { Beitraege = [import.Beitraege[0], import.Beitraege[1] with { Id = import.Beitraege[0].Id }] };

        await Assert.ThrowsAnyAsync<Exception>(() => temp.Protokolle.SaveImportAsync(broken, TempDatabase.Now));

        foreach (var table in new[] { "beitrag", "erklaerung", "abschnitt", "these", "beratung" })
        {
            Assert.Equal(0, await temp.CountAsync(table));
        }

        Assert.Null(await temp.Protokolle.GetTextAsync(import.Protokoll));
        Assert.Empty(await temp.SearchAsync("Wohnungen"));
        Assert.Equal(Auftragsstatus.Wartet, (await temp.Auftraege.GetAsync(import.Auftrag))!.Status);
        Assert.True(await temp.Protokolle.SaveImportAsync(import, TempDatabase.Now));
    }

    [Fact]
    public async Task SaveImport_ProtokollDeletedMeanwhile_StoresNothing()
    {
        await using var temp = await TempDatabase.CreateAsync();
        var import = await temp.PrepareAsync(Sample);
        await temp.Protokolle.DeleteAsync(import.Protokoll);

        Assert.False(await temp.Protokolle.SaveImportAsync(import, TempDatabase.Now));
        Assert.Equal(0, await temp.CountAsync("beitrag"));
    }

    [Theory]
    [InlineData(0, 100_000, "Es fehlen kleine Wohnungen für Ältere.")]
    [InlineData(-1, 5, "Proto")]
    [InlineData(5, 5, "Proto")]
    [InlineData(0, 9, "Erfunden")]
    [InlineData(0, 9, "kollProto")]
    public async Task SaveImport_BeitragNotVerbatim_IsRefused(int start, int end, string text)
    {
        await using var temp = await TempDatabase.CreateAsync();
        var import = await temp.PrepareAsync(Sample);
        var beitrag = new Beitrag { Span = new(start, end), Text = text };
        var broken = import with
        {
            Inhalt = import.Inhalt with { Beitraege = [beitrag] },
            Beitraege = [import.Beitraege[0] with { Beitrag = beitrag }],
        };

        await Assert.ThrowsAnyAsync<ArgumentException>(() => temp.Protokolle.SaveImportAsync(broken, TempDatabase.Now));
        Assert.Equal(0, await temp.CountAsync("beitrag"));
    }

    [Fact]
    public async Task SaveImport_LinesJoined_CountAsVerbatim()
    {
        await using var temp = await TempDatabase.CreateAsync();
        const string text = "• Mehr Wohn-\n  ungen im\r\n  Ort (3 Punkte)";

        var import = await PrepareAsync(temp, text, new() { Span = new(2, text.Length), Text = "Mehr Wohnungen im Ort" });

        Assert.True(await temp.Protokolle.SaveImportAsync(import, TempDatabase.Now));
        Assert.Equal(Sitzung.UnbekanntesGremium, (await temp.Beitraege.LoadAsync(new())).Single().Sitzung.Gremium);
    }

    [Theory]
    [InlineData("\ufeffMehr Bänke\0 🙂\r\n\tam Markt")]
    [InlineData("Mehr Ba\u0308nke\u00a0am\u2028Markt \ufffd")]
    public async Task SaveImport_UnusualCharacters_ComeBackVerbatim(string text)
    {
        await using var temp = await TempDatabase.CreateAsync();

        var import = await PrepareAsync(temp, text, new() { Span = new(0, text.Length), Text = text });

        Assert.True(await temp.Protokolle.SaveImportAsync(import, TempDatabase.Now));
        Assert.Equal(text, await temp.Protokolle.GetTextAsync(import.Protokoll));
        Assert.Equal(text, (await temp.Beitraege.GetAsync(import.Beitraege[0].Id))!.Beitrag.Text);
    }

    [Fact]
    public async Task SaveImport_HalfASurrogatePair_IsRefused()
    {
        await using var temp = await TempDatabase.CreateAsync();
        const string text = "Mehr \ud83d Bänke";

        var import = await PrepareAsync(temp, text, new() { Span = new(0, 4), Text = "Mehr" });

        await Assert.ThrowsAnyAsync<ArgumentException>(() => temp.Protokolle.SaveImportAsync(import, TempDatabase.Now));
    }

    private static async Task<Import> PrepareAsync(TempDatabase temp, string text, Beitrag beitrag)
    {
        var upload = await temp.Protokolle.AddUploadAsync(
            new() { Dateiname = "a.txt", Inhalt = Encoding.Unicode.GetBytes(text) }, TempDatabase.Now);
        var import = Sample.ToImport(upload, await temp.Beitraege.ReserveIdsAsync(1));
        return import with
        {
            Inhalt = new() { Text = text, Kopfdaten = new(), Beitraege = [beitrag], Bilanz = new([]) },
            Beitraege = [import.Beitraege[0] with { Beitrag = beitrag }],
        };
    }
}
