using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Tells of quotations on which line of their Protokoll they begin.</summary>
public static class Zeilenangaben
{
    /// <summary>The ids of all Protokolle that a Handlungsempfehlung quotes, each once.</summary>
    public static IReadOnlyList<long> Protokolle(Handlungsempfehlung empfehlung)
    {
        ArgumentNullException.ThrowIfNull(empfehlung);
        return [.. empfehlung.Belege
            .Concat(empfehlung.Gegenstimmen)
            .Concat(empfehlung.Fruehere.Select(fruehere => fruehere.Beleg).OfType<Beleg>())
            .Select(beleg => beleg.Sitzung.Protokoll)
            .Distinct()];
    }

    /// <summary>The Handlungsempfehlung with the lines of its quotations, as far as the ledgers are known.</summary>
    /// <param name="empfehlung">The recommendation.</param>
    /// <param name="bilanzen">Ledgers by id of the Protokoll.</param>
    public static Handlungsempfehlung Add(Handlungsempfehlung empfehlung, IReadOnlyDictionary<long, Bilanz> bilanzen)
    {
        ArgumentNullException.ThrowIfNull(empfehlung);
        ArgumentNullException.ThrowIfNull(bilanzen);
        Beleg WithLine(Beleg beleg) => Zeilenangaben.WithLine(beleg, bilanzen);
        return empfehlung with
        {
            Belege = [.. empfehlung.Belege.Select(WithLine)],
            Gegenstimmen = [.. empfehlung.Gegenstimmen.Select(WithLine)],
            Fruehere = [.. empfehlung.Fruehere.Select(fruehere => fruehere with { Beleg = fruehere.Beleg is { } beleg ? WithLine(beleg) : null })],
        };
    }

    /// <summary>The quotation with its line, as far as the ledger is known.</summary>
    internal static Beleg WithLine(Beleg beleg, IReadOnlyDictionary<long, Bilanz> bilanzen) =>
        bilanzen.TryGetValue(beleg.Sitzung.Protokoll, out var bilanz) ? beleg with { Zeile = bilanz.ZeileVon(beleg.Span.Start) } : beleg;
}
