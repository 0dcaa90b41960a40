using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Pages.Anliegen;

/// <summary>What the pages on Anliegen say about trends and decisions.</summary>
internal static class Worte
{
    public static string Name(Trendrichtung richtung) => richtung switch
    {
        Trendrichtung.Steigend => "↗ steigend",
        Trendrichtung.Sinkend => "↘ sinkend",
        Trendrichtung.Gleich => "→ gleichbleibend",
        _ => "zu wenig Daten",
    };

    /// <summary>«2 Sitzungen in der früheren, 5 in der späteren Hälfte (je 12 Sitzungen)».</summary>
    public static string Grund(Trend trend) => trend.JeHaelfte == 0
        ? "Es gibt noch zu wenige Sitzungen mit Datum."
        : $"{Deutsch.Anzahl(trend.Frueher, "Sitzung", "Sitzungen")} in der früheren, {Deutsch.Zahl(trend.Spaeter)} in der späteren Hälfte der Zeit (je {Deutsch.Zahl(trend.JeHaelfte)}).";

    /// <summary>What was decided, in a sentence.</summary>
    /// <param name="entscheidung">The decision.</param>
    /// <param name="snapshot">Knows the titles.</param>
    public static string Satz(Entscheidung entscheidung, AnliegenSnapshot snapshot)
    {
        var andere = entscheidung.Andere.Count <= 3
            ? string.Join(", ", entscheidung.Andere.Select(id => Titel(id, snapshot)))
            : Deutsch.Anzahl(entscheidung.Andere.Count, "Anliegen", "Anliegen");
        var beitraege = Deutsch.Anzahl(entscheidung.Beitraege, "Beitrag", "Beiträge");
        return entscheidung.Art switch
        {
            Entscheidungsart.Zusammenfuehrung =>
                $"{andere} in {Titel(entscheidung.Anliegen, snapshot)} aufgenommen ({beitraege}){(entscheidung.TrotzGegensatz ? ", trotz Gegensatz" : "")}",
            Entscheidungsart.Teilung => $"{beitraege} aus {Titel(entscheidung.Anliegen, snapshot)} nach {andere} verschoben",
            Entscheidungsart.Regruppierung => $"Neue Gruppierung angenommen: {beitraege} verschoben",
            _ => $"{Titel(entscheidung.Anliegen, snapshot)} bearbeitet",
        };
    }

    private static string Titel(string? id, AnliegenSnapshot snapshot) =>
        $"«{(id is null ? "?" : snapshot.Find(id)?.Stand.Anliegen.Titel ?? id)}»";
}
