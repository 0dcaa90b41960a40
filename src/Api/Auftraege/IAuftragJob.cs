using Fokuslupe.Domain;

namespace Fokuslupe.Api.Auftraege;

/// <summary>The work of one kind of Auftrag.</summary>
internal interface IAuftragJob
{
    /// <summary>The kind.</summary>
    static abstract string Vorgang { get; }

    /// <summary>What people are told when a defect stopped it.</summary>
    static abstract string Unexpected { get; }

    /// <summary>Does the work and finishes the Auftrag.</summary>
    /// <param name="auftrag">The Auftrag.</param>
    /// <param name="report">Takes the progress, 0 to 1.</param>
    /// <param name="cancellationToken">Stops it; nothing is stored then.</param>
    /// <returns>Null, or a German sentence that says why nothing was stored.</returns>
    Task<string?> RunAsync(Auftrag auftrag, Func<double, Task> report, CancellationToken cancellationToken);
}
