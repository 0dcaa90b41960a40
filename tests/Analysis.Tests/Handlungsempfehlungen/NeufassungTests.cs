using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Tests.Handlungsempfehlungen;

public sealed class NeufassungTests
{
    private static readonly Begruendungssatz Breite = new("In 2 Sitzungen.", [1]) { Teil = Satzteil.Breite };
    private static readonly Begruendungssatz Rueckhalt = new("Auf 2 Beiträgen.", [1]) { Teil = Satzteil.Rueckhalt };
    private static readonly Begruendungssatz Wortlaut = new("Im Wortlaut.", [1]) { Teil = Satzteil.Wortlaut };

    [Fact]
    public void Merge_NothingLocked_TakesTheNewSentences()
    {
        var neu = Entwurf(Breite with { Text = "In 3 Sitzungen." }, Rueckhalt);

        Assert.Equal(neu.Begruendung, Neufassung.Merge(Entwurf(Breite, Rueckhalt, Wortlaut), neu).Begruendung);
    }

    [Fact]
    public void Merge_LockedSentence_StandsInThePlaceOfTheNewOne()
    {
        var own = Rueckhalt with { Text = "Das wird breit getragen.", Gesperrt = true };

        var merged = Neufassung.Merge(Entwurf(Breite, own, Wortlaut), Entwurf(Breite with { Text = "In 3 Sitzungen." }, Rueckhalt, Wortlaut));

        Assert.Equal(["In 3 Sitzungen.", "Das wird breit getragen.", "Im Wortlaut."], Texts(merged));
    }

    [Fact]
    public void Merge_AddedSentences_FollowWhatTheyFollowedBefore()
    {
        var first = new Begruendungssatz("Vorweg.", []) { Gesperrt = true };
        var later = new Begruendungssatz("Dazu passt der Beschluss.", [1]) { Gesperrt = true };

        var merged = Neufassung.Merge(Entwurf(first, Breite, later, Wortlaut), Entwurf(Breite, Rueckhalt, Wortlaut));

        Assert.Equal(["Vorweg.", "In 2 Sitzungen.", "Dazu passt der Beschluss.", "Auf 2 Beiträgen.", "Im Wortlaut."], Texts(merged));
    }

    [Fact]
    public void Merge_LockedParts_Stay()
    {
        var alt = Entwurf(Breite) with { Id = 7, Version = 3, Status = Empfehlungsstatus.Abstimmung, Titel = "Eigener Titel", Adressat = "Alt", Gesperrt = [Empfehlungsteil.Titel] };

        var merged = Neufassung.Merge(alt, Entwurf(Breite) with { Titel = "Neuer Titel", Adressat = "Neu" });

        Assert.Equal((7L, 3, Empfehlungsstatus.Abstimmung, "Eigener Titel", "Neu"), (merged.Id, merged.Version, merged.Status, merged.Titel, merged.Adressat));
        Assert.Equal([Empfehlungsteil.Titel], merged.Gesperrt);
    }

    private static IEnumerable<string> Texts(Handlungsempfehlung empfehlung) => empfehlung.Begruendung.Select(satz => satz.Text);

    private static Handlungsempfehlung Entwurf(params Begruendungssatz[] sentences) => new()
    {
        Anliegen = "wohnen-klein",
        Handlungsfeld = "wohnen",
        Titel = "Kleine Wohnungen fördern",
        Massnahme = "Der Kreis sollte kleine Wohnungen fördern.",
        Begruendung = sentences,
        Belege = [],
        Adressat = "Kreis",
        Steuerungsrelevanz = Steuerungsrelevanz.Mittel,
    };
}
