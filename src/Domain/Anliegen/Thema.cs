namespace Fokuslupe.Domain;

/// <summary>A matter that several Anliegen of a Handlungsfeld are about, for overview.</summary>
/// <param name="Id">Stable for one catalogue; ASCII.</param>
/// <param name="Titel">A few words.</param>
/// <param name="Handlungsfeld">Id of its field.</param>
public sealed record Thema(string Id, string Titel, string Handlungsfeld)
{
    /// <summary>Title of the Thema of a field for what fits no other one.</summary>
    public const string Weiteres = "Weiteres";
}
