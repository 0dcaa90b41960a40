namespace Fokuslupe.Storage;

/// <summary>A part of the settings as it stands.</summary>
/// <param name="Version">Counts its changes; 0 as long as nobody has set anything.</param>
/// <param name="Inhalt">What holds.</param>
public sealed record Einstellungsstand<T>(int Version, T Inhalt);

/// <summary>One change of a part of the settings.</summary>
/// <param name="Version">The version that came of it.</param>
/// <param name="Was">German sentence for people.</param>
/// <param name="Wann">When.</param>
public sealed record Einstellungsaenderung(int Version, string Was, DateTimeOffset Wann);
