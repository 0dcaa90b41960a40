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

    /// <summary>Beitraege of the field within the period, Art Organisation included.</summary>
    public required IReadOnlyList<AbgelegterBeitrag> Beitraege { get; init; }

    /// <summary>The Anliegen these Beitraege belong to.</summary>
    public required IReadOnlyList<Domain.Anliegen> Anliegen { get; init; }

    /// <summary>Thesen of the Sitzungen, by id of the Protokoll.</summary>
    public required IReadOnlyDictionary<long, IReadOnlyList<These>> Thesen { get; init; }
}

/// <summary>Sums up a Handlungsfeld over a period from counts and quotations.</summary>
public sealed class SummaryWriter
{
    /// <summary>Writes the summary. Same source, same summary.</summary>
    public Zusammenfassung Write(SummarySource source) => throw new NotSupportedException();

    /// <summary>The summary as German Markdown.</summary>
    public static string ToMarkdown(Zusammenfassung zusammenfassung, Feldordnung feldordnung) => throw new NotSupportedException();
}
