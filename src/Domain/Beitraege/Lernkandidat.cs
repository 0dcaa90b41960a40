namespace Fokuslupe.Domain;

/// <summary>A Beitrag that no person has looked at yet, with what it takes to choose among many.</summary>
/// <param name="Id">Id.</param>
/// <param name="Protokoll">Id of its Protokoll.</param>
/// <param name="Handlungsfeld">Id of the leading field.</param>
/// <param name="Unsicherheit">See <see cref="Einordnung.Unsicherheit"/>.</param>
/// <param name="Text">The words.</param>
public sealed record Lernkandidat(long Id, long Protokoll, string Handlungsfeld, double Unsicherheit, string Text);
