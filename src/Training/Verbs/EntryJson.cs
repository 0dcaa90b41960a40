using System.Globalization;

using Fokuslupe.Analysis.Models.Registry;

namespace Fokuslupe.Training.Verbs;

/// <summary>A change of the active versions, as the verbs print it.</summary>
internal sealed record EntryJson(
    DateTimeOffset At, string Event, IReadOnlyDictionary<string, VersionChange> Changes, string By, string? Reason, bool Forced, IReadOnlyList<string> Findings)
{
    /// <summary>The change in a line.</summary>
    public string Line => string.Create(
        CultureInfo.InvariantCulture,
        $"{At:yyyy-MM-dd HH:mm} {Event} {string.Join(", ", Changes.Select(change => $"{change.Key} {change.Value.From ?? "–"} → {change.Value.To}"))} by {By}{(Reason is null ? "" : $": {Reason}")}{(Forced ? " (forced)" : "")}");

    public static EntryJson From(RegistryEntry entry) => new(
        entry.At, entry.Event.ToString().ToLowerInvariant(), entry.Changes, entry.By, entry.Reason, entry.Forced, entry.Findings);
}
