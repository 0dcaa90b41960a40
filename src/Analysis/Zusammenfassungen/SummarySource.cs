using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Zusammenfassungen;

/// <summary>What a summary is written from.</summary>
public sealed record SummarySource
{
    /// <summary>Id of the Handlungsfeld.</summary>
    public required string Handlungsfeld { get; init; }

    /// <summary>First day, or null.</summary>
    public DateOnly? Von { get; init; }

    /// <summary>Last day, or null.</summary>
    public DateOnly? Bis { get; init; }

    /// <summary>First day of the time to compare with, or null; with neither day the time before is compared with.</summary>
    public DateOnly? VorherVon { get; init; }

    /// <summary>Last day of the time to compare with, or null; always before the period.</summary>
    public DateOnly? VorherBis { get; init; }

    /// <summary>All Beitraege of the field, those outside the period and Art Organisation included.</summary>
    public required IReadOnlyList<AbgelegterBeitrag> Beitraege { get; init; }

    /// <summary>
    /// Beitraege of the Anliegen of this field that are filed under other fields: they are counted with all their Beitraege, as on their own
    /// pages. Anliegen of other fields count with what was said here, and are not compared: what is new here may be old there.
    /// </summary>
    public IReadOnlyList<AbgelegterBeitrag> Anderswo { get; init; } = [];

    /// <summary>The Anliegen these Beitraege belong to.</summary>
    public required IReadOnlyList<Domain.Anliegen> Anliegen { get; init; }

    /// <summary>Thesen of the Sitzungen, by id of the Protokoll.</summary>
    public required IReadOnlyDictionary<long, IReadOnlyList<These>> Thesen { get; init; }

    /// <summary>Handlungsempfehlungen of the field; those that are decided have answered their Anliegen.</summary>
    public IReadOnlyList<Handlungsempfehlung> Empfehlungen { get; init; } = [];

    /// <summary>How often each word occurs in the Beitraege of all fields, as <see cref="WordCounts"/> cuts them; empty for no telling terms.</summary>
    public IReadOnlyDictionary<string, int> Wortzahlen { get; init; } = new Dictionary<string, int>();

    /// <summary>The ledger of the period, or null.</summary>
    public Grundlage? Grundlage { get; init; }

    /// <summary>The Beitraege of the period; undated ones only lie in a period without bounds.</summary>
    internal IEnumerable<AbgelegterBeitrag> InPeriod() => InPeriod(Beitraege);

    /// <summary>The same of what is filed under other fields.</summary>
    internal IEnumerable<AbgelegterBeitrag> ElsewhereInPeriod() => InPeriod(Anderswo);

    /// <summary>The Beitraege of the field and those of its Anliegen that are filed under others.</summary>
    internal IEnumerable<AbgelegterBeitrag> Everywhere() => Beitraege.Concat(Anderswo);

    private IEnumerable<AbgelegterBeitrag> InPeriod(IReadOnlyList<AbgelegterBeitrag> beitraege) =>
        Von is null && Bis is null ? beitraege : beitraege.Where(beitrag => beitrag.Sitzung.Datum is { } day && !(day < Von) && !(day > Bis));
}
