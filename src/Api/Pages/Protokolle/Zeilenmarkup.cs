using System.Globalization;

using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Fokuslupe.Api.Pages.Protokolle;

/// <summary>A line of the original text as a list item. In code, not in a view: every blank counts here.</summary>
internal static class Zeilenmarkup
{
    public static IHtmlContent From(Textzeile zeile)
    {
        var words = new TagBuilder("span");
        words.Attributes["data-start"] = zeile.Zeile.Span.Start.ToString(CultureInfo.InvariantCulture);
        foreach (var stueck in zeile.Stuecke)
        {
            if (stueck.Beitrag is { } beitrag)
            {
                words.InnerHtml.AppendHtml(Mark(stueck, beitrag));
            }
            else
            {
                words.InnerHtml.Append(stueck.Text);
            }
        }

        var item = new TagBuilder("li");
        item.AddCssClass("line-" + zeile.Zeile.Art.Code());
        item.Attributes["data-line"] = Deutsch.Zahl(zeile.Zeile.Nummer);
        item.InnerHtml.AppendHtml(words);
        return item;
    }

    private static TagBuilder Mark(Textstueck stueck, AbgelegterBeitrag beitrag)
    {
        var id = beitrag.Id.ToString(CultureInfo.InvariantCulture);
        var mark = new TagBuilder("mark");
        mark.Attributes["data-beitrag"] = id;
        var link = new TagBuilder("a");
        link.Attributes["href"] = "#b-" + id;
        link.InnerHtml.Append(stueck.Text);
        if (stueck.First)
        {
            mark.Attributes["id"] = "t-" + id;
        }
        else
        {
            link.Attributes["tabindex"] = "-1";
        }

        if (beitrag.Einordnung.Unsicher)
        {
            mark.AddCssClass("unsicher");
        }

        mark.InnerHtml.AppendHtml(link);
        return mark;
    }
}
