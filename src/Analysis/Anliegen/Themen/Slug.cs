using System.Text;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Makes the name of a Thema a part of its id.</summary>
internal static class Slug
{
    /// <summary>ASCII, lower case, words joined by hyphens.</summary>
    public static string Of(string titel)
    {
        var slug = new StringBuilder();
        foreach (var letter in titel.ToLowerInvariant())
        {
            var ascii = letter switch { 'ä' => "ae", 'ö' => "oe", 'ü' => "ue", 'ß' => "ss", _ => letter.ToString() };
            slug.Append(char.IsAsciiLetterOrDigit(ascii[0]) ? ascii : "-");
        }

        return string.Join('-', slug.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
