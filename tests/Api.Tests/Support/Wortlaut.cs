using System.Text;
using System.Text.RegularExpressions;

namespace Fokuslupe.Api.Tests.Support;

/// <summary>Compares quotations with documents: letters and digits alone count, and what is masked in one must be blackened in the other; Markdown escapes brackets.</summary>
internal static partial class Wortlaut
{
    private const char Masked = '█';

    /// <summary>What counts of a quotation or a document; a masked place is one sign.</summary>
    public static string Of(string text) => Black().Replace(
        string.Concat(Mask().Replace(text, $"{Masked}").Normalize(NormalizationForm.FormC).Where(letter => char.IsLetterOrDigit(letter) || letter == Masked)),
        $"{Masked}");

    [GeneratedRegex(@"\\?\[(Name|Telefon|E-Mail|Adresse|verdeckt)\\?\]")]
    private static partial Regex Mask();

    [GeneratedRegex("█+")]
    private static partial Regex Black();
}
