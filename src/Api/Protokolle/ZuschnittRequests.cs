namespace Fokuslupe.Api.Protokolle;

/// <summary>Where a Beitrag is cut in two.</summary>
/// <param name="Stelle">UTF-16 unit of the text with which the second part begins.</param>
internal sealed record SchnittRequest(int Stelle);

/// <summary>The neighbour that a Beitrag is joined with.</summary>
/// <param name="Mit">Id of the neighbour.</param>
/// <param name="Version">The version of it that was read.</param>
internal sealed record VerbindenRequest(long Mit, int Version);

/// <summary>Words that become a Beitrag.</summary>
/// <param name="Start">First UTF-16 unit in the text.</param>
/// <param name="Ende">Unit after the last.</param>
internal sealed record ErgaenzenRequest(int Start, int Ende);

/// <summary>The Beitraege that a cut made.</summary>
/// <param name="Protokoll">Id of the Protokoll.</param>
/// <param name="Beitraege">Their ids, in the order of the text.</param>
internal sealed record ZuschnittResponse(long Protokoll, IReadOnlyList<long> Beitraege);

/// <summary>A step of a person.</summary>
/// <param name="Id">Id.</param>
/// <param name="Art"><c>korrektur</c>, <c>teilung</c>, <c>verbindung</c>, <c>ergaenzung</c> or <c>aussonderung</c>.</param>
/// <param name="Wann">When.</param>
/// <param name="Beitraege">Number of Beitraege that it touched.</param>
internal sealed record SchrittResponse(long Id, string Art, DateTimeOffset Wann, int Beitraege);

/// <summary>The steps in a Protokoll that are not taken back, the last first.</summary>
internal sealed record SchritteResponse(IReadOnlyList<SchrittResponse> Schritte);
