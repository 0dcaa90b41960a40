using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Zusammenfassungen;

/// <summary>Tells of the quotations of a summary on which line of their Protokoll they begin.</summary>
public static class SummaryLines
{
    /// <summary>The ids of all Protokolle that a summary quotes, each once.</summary>
    public static IReadOnlyList<long> Protokolle(Zusammenfassung zusammenfassung)
    {
        ArgumentNullException.ThrowIfNull(zusammenfassung);
        return [.. zusammenfassung.OffeneFragen.Concat(zusammenfassung.Zitate).Select(beleg => beleg.Sitzung.Protokoll).Distinct()];
    }

    /// <summary>The summary with the lines of its quotations, as far as the ledgers are known.</summary>
    /// <param name="zusammenfassung">The summary.</param>
    /// <param name="bilanzen">Ledgers by id of the Protokoll.</param>
    public static Zusammenfassung Add(Zusammenfassung zusammenfassung, IReadOnlyDictionary<long, Bilanz> bilanzen)
    {
        ArgumentNullException.ThrowIfNull(zusammenfassung);
        ArgumentNullException.ThrowIfNull(bilanzen);
        return zusammenfassung with
        {
            OffeneFragen = [.. zusammenfassung.OffeneFragen.Select(beleg => Zeilenangaben.WithLine(beleg, bilanzen))],
            Zitate = [.. zusammenfassung.Zitate.Select(beleg => Zeilenangaben.WithLine(beleg, bilanzen))],
        };
    }
}
