using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>A Protokoll in a list.</summary>
public sealed record ProtokollZeile
{
    /// <summary>Id.</summary>
    public required long Id { get; init; }

    /// <summary>Name of the uploaded file.</summary>
    public required string Dateiname { get; init; }

    /// <summary>Size of the file in bytes.</summary>
    public required long Groesse { get; init; }

    /// <summary>When it was uploaded.</summary>
    public required DateTimeOffset Hochgeladen { get; init; }

    /// <summary>Title, Gremium and days; without Beratungsfolge in lists. What was given at the upload goes before what was read.</summary>
    public required Kopfdaten Kopfdaten { get; init; }

    /// <summary>Its latest Auftrag.</summary>
    public required long Auftrag { get; init; }

    /// <summary>State of that Auftrag.</summary>
    public required Auftragsstatus Status { get; init; }

    /// <summary>What that Auftrag says to people, or null.</summary>
    public string? Meldung { get; init; }

    /// <summary>Number of Beitraege.</summary>
    public required int Beitraege { get; init; }

    /// <summary>How many of them a person should look at.</summary>
    public required int Unsicher { get; init; }

    /// <summary>Number of lines that were set aside.</summary>
    public int Ausgesondert { get; init; }
}

/// <summary>A Protokoll with its outline.</summary>
/// <param name="Zeile">Head data with the Beratungsfolge, counts.</param>
/// <param name="Abschnitte">Headings in the order of the document.</param>
/// <param name="Thesen">Statements in the order of the document.</param>
public sealed record GespeichertesProtokoll(
    ProtokollZeile Zeile,
    IReadOnlyList<Abschnitt> Abschnitte,
    IReadOnlyList<These> Thesen);

/// <summary>The file as it was uploaded.</summary>
public sealed record Originaldatei(string Dateiname, byte[] Inhalt);
