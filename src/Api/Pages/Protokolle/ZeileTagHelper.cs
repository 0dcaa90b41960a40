using System.Globalization;

using Fokuslupe.Domain;

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fokuslupe.Api.Pages.Protokolle;

/// <summary>One line of the original text. In code, not in a view: every blank counts here.</summary>
[HtmlTargetElement("li", Attributes = "zeile")]
internal sealed class ZeileTagHelper : TagHelper
{
    public required Textzeile Zeile { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("class", Zeile.Zeile.Art.Code());
        output.Attributes.SetAttribute("data-line", Zeile.Zeile.Nummer);
        var line = new TagBuilder("span");
        foreach (var stueck in Zeile.Stuecke)
        {
            if (stueck.Beitrag is { } beitrag)
            {
                line.InnerHtml.AppendHtml(Mark(stueck, beitrag));
            }
            else
            {
                line.InnerHtml.Append(stueck.Text);
            }
        }

        output.Content.SetHtmlContent(line);
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
