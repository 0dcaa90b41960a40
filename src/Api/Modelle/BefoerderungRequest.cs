using System.Text.Json.Serialization;

namespace Fokuslupe.Api.Modelle;

/// <summary>How a version is to be promoted; all of it may be left out.</summary>
/// <param name="Trotzdem">True: also when a figure is worse; then <paramref name="Grund"/> is required.</param>
/// <param name="Grund">Why, for the history.</param>
/// <param name="Wer">Who, for the history.</param>
/// <param name="Mit">Versions that must become active at the same time, as <c>art/0002</c>.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record BefoerderungRequest(bool Trotzdem = false, string? Grund = null, string? Wer = null, IReadOnlyList<string>? Mit = null)
{
    /// <summary>The versions by task; null when an entry of <see cref="Mit"/> is none, or names a task twice.</summary>
    public Dictionary<string, string>? Versions(string task, string version)
    {
        var versions = new Dictionary<string, string>(StringComparer.Ordinal) { [task] = version };
        return (Mit ?? []).All(other => other?.Split('/') is [var otherTask, var otherVersion] && versions.TryAdd(otherTask, otherVersion)) ? versions : null;
    }
}

/// <summary>Why a promotion is to be undone; all of it may be left out.</summary>
/// <param name="Grund">Why, for the history.</param>
/// <param name="Wer">Who, for the history.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ZurueckrollenRequest(string? Grund = null, string? Wer = null);
