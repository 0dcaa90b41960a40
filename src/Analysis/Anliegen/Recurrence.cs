using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Counts how widely demands recur.</summary>
public static class Recurrence
{
    /// <summary>Counts Beitraege, Sitzungen, Gremien and years.</summary>
    public static Wiederkehr Count(IReadOnlyCollection<AbgelegterBeitrag> beitraege) => throw new NotSupportedException();
}
