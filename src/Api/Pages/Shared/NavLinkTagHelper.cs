using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;

namespace Fokuslupe.Api.Pages.Shared;

/// <summary>A link of the main navigation that tells when its page, or a page below its folder, is open.</summary>
[HtmlTargetElement("nav-link")]
internal sealed class NavLinkTagHelper(LinkGenerator links) : TagHelper
{
    public required string Page { get; set; }

    public required string Folder { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var current = ViewContext.RouteData.Values["page"] as string ?? "";
        output.TagName = "a";
        output.Attributes.SetAttribute("href", links.GetPathByPage(ViewContext.HttpContext, Page));
        if (current == Page)
        {
            output.Attributes.SetAttribute("aria-current", "page");
        }
        else if (current.StartsWith(Folder + "/", StringComparison.Ordinal))
        {
            output.Attributes.SetAttribute("aria-current", "true");
        }
    }
}
