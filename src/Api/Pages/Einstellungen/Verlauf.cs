using Fokuslupe.Storage;

namespace Fokuslupe.Api.Pages.Einstellungen;

/// <summary>The last changes of a part of the settings, for the partial _Verlauf.</summary>
/// <param name="Version">The version that holds.</param>
/// <param name="Aenderungen">The changes, newest first.</param>
internal sealed record Verlauf(int Version, IReadOnlyList<Einstellungsaenderung> Aenderungen)
{
    /// <summary>How many are shown.</summary>
    public const int Length = 10;
}
