namespace Fokuslupe.Domain;

/// <summary>A decision of a person with the Beitrag it is about.</summary>
/// <param name="Korrektur">The decision; where both values agree, the person confirmed it.</param>
/// <param name="Protokoll">Id of the Protokoll.</param>
/// <param name="Text">Words of the Beitrag.</param>
public sealed record Korrekturzeile(Korrektur Korrektur, long Protokoll, string Text);

/// <summary>How many decisions there are about a value.</summary>
/// <param name="Feld"><c>handlungsfeld</c>, <c>art</c>, <c>haltung</c> or <c>anliegen</c>.</param>
/// <param name="Bestaetigt">Those that left the value.</param>
/// <param name="Geaendert">Those that changed it.</param>
/// <param name="Neu">Those of both kinds that came after a given time.</param>
public sealed record Korrekturzahl(string Feld, int Bestaetigt, int Geaendert, int Neu);
