using Fokuslupe.Domain;

namespace Fokuslupe.Api.Pages.Anliegen;

/// <summary>What the form of an <see cref="Anliegen.Auswahl"/> offers.</summary>
/// <param name="Auswahl">What is chosen.</param>
/// <param name="Themen">All Themen.</param>
/// <param name="Jahre">First and last year with a Sitzung; null without any.</param>
/// <param name="Sortierbar">True where the order can be chosen.</param>
internal sealed record Auswahlformular(Auswahl Auswahl, IReadOnlyList<Thema> Themen, (int Von, int Bis)? Jahre, bool Sortierbar)
{
    /// <summary>Other values of the address that the form keeps.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Bleibt { get; init; } = [];
}
