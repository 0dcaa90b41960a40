using Fokuslupe.Storage;

using Microsoft.AspNetCore.Html;

namespace Fokuslupe.Api.Pages.Beitraege;

/// <summary>A text with the words that a search found in marks.</summary>
internal static class Markierung
{
    /// <param name="text">Text of a Beitrag.</param>
    /// <param name="q">As in <see cref="BeitragFilter.Q"/>.</param>
    public static IHtmlContent Of(string text, string? q)
    {
        var html = new HtmlContentBuilder();
        var written = 0;
        foreach (var span in Fundstellen.In(text, q))
        {
            html.Append(text[written..span.Start]).AppendHtml("<mark>").Append(span.In(text)).AppendHtml("</mark>");
            written = span.End;
        }

        return html.Append(text[written..]);
    }
}
