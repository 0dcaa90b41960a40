using Fokuslupe.Api.Belege;
using Fokuslupe.Domain;

namespace Fokuslupe.Api.Handlungsempfehlungen;

/// <summary>A recommendation on the same matter that was there before.</summary>
/// <param name="Text">Its title, or the paragraph of the minutes verbatim.</param>
/// <param name="GleichesAnliegen">True when it goes back to the same Anliegen; else it uses the same terms.</param>
/// <param name="Handlungsempfehlung">Id of the stored one, or null.</param>
/// <param name="Status">How far the stored one had come, or null.</param>
/// <param name="Beleg">The paragraph of the minutes, or null.</param>
internal sealed record FruehereResponse(string Text, bool GleichesAnliegen, long? Handlungsempfehlung, string? Status, BelegResponse? Beleg)
{
    public static FruehereResponse From(FruehereEmpfehlung fruehere) => new(
        fruehere.Text,
        fruehere.GleichesAnliegen,
        fruehere.Handlungsempfehlung,
        fruehere.Status?.Code(),
        fruehere.Beleg is { } beleg ? BelegResponse.From(beleg) : null);
}
