using System.Globalization;

using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Fokuslupe.Api.Pages.Anliegen;

/// <summary>A sentence about a decision just made, for the partial _Entschieden of the page that is opened next; it can be taken back there.</summary>
/// <param name="Nummer">Id of the decision.</param>
/// <param name="Text">The sentence.</param>
internal sealed record Entschieden(long Nummer, string Text)
{
    private const string Key = nameof(Entschieden);

    public void Leave(ITempDataDictionary data) => data[Key] = new[] { Nummer.ToString(CultureInfo.InvariantCulture), Text };

    public static Entschieden? Take(ITempDataDictionary data) => data[Key] is string[] { Length: 2 } left
        ? new(long.Parse(left[0], CultureInfo.InvariantCulture), left[1])
        : null;
}
