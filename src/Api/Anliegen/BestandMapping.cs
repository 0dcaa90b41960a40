using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Anliegen;

/// <summary>What is stored, as the grouping wants it.</summary>
internal static class BestandMapping
{
    /// <summary>What takes part in a run: all Forderungen, and what a person filed under an Anliegen whatever it is.</summary>
    public static IReadOnlyList<Forderung> ToForderungen(this Bestand bestand) =>
        [.. bestand.Forderungen.Where(row => row.Forderung || row.Fest).Select(ToForderung)];

    /// <summary>The present groups.</summary>
    /// <param name="bestand">What is stored.</param>
    /// <param name="vorlaeufige">False leaves those out whose ids bind nobody.</param>
    public static IReadOnlyList<AnliegenGruppe> ToGruppen(this Bestand bestand, bool vorlaeufige)
    {
        var filed = bestand.Forderungen.Where(row => row.Anliegen is not null).ToLookup(row => row.Anliegen!, row => row.Id, StringComparer.Ordinal);
        return [.. bestand.Anliegen
            .Where(one => filed.Contains(one.Anliegen.Id) && (vorlaeufige || !one.Vorlaeufig))
            .Select(one => new AnliegenGruppe(one.Anliegen, [.. filed[one.Anliegen.Id]]))];
    }

    /// <summary>The groups that people know from the last regrouping they accepted, with what was there then.</summary>
    public static IReadOnlyList<AnliegenGruppe> ToAngenommene(this Bestand bestand) =>
        [.. bestand.ToGruppen(vorlaeufige: false)
            .Select(gruppe => gruppe with { Forderungen = [.. gruppe.Forderungen.Where(id => id <= bestand.Angenommen)] })];

    /// <summary>What editors decided.</summary>
    public static Festlegungen ToFestlegungen(this Bestand bestand) => new()
    {
        Beitraege = bestand.Forderungen.Where(row => row.Fest).ToDictionary(row => row.Id, row => row.Anliegen),
        Ersatz = bestand.Anliegen.Where(one => one.Ersatz is not null)
            .ToDictionary(one => one.Anliegen.Id, one => one.Ersatz!, StringComparer.Ordinal),
        Eigene = [.. bestand.Anliegen.Where(one => one is { Eigen: true, Ersatz: null }).Select(one => one.Anliegen)],
    };

    /// <summary>A Beitrag that is about to be stored, as a demand to be placed: titles and ids of Anliegen are made of its words, so they are masked.</summary>
    public static Forderung ToForderung(this NeuerBeitrag neu, IReadOnlyList<Personenfund> funde, Datenschutzordnung ordnung) =>
        new(neu.Id, Maske.Ersetzen(neu.Beitrag.Text, neu.Beitrag.Span, funde, ordnung), neu.Einordnung.Handlungsfeld) { Verteilung = neu.Einordnung.Verteilung };

    private static Forderung ToForderung(AbgelegteForderung row) => new(row.Id, row.Text, row.Handlungsfeld) { Verteilung = row.Verteilung };
}
