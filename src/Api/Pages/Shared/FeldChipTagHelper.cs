using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Fokuslupe.Api.Pages.Shared;

/// <summary>The name of a Handlungsfeld with its colour; the name alone says it all.</summary>
[HtmlTargetElement("feld-chip", TagStructure = TagStructure.WithoutEndTag)]
internal sealed class FeldChipTagHelper(Feldnamen felder) : TagHelper
{
    public required string Id { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "chip");
        output.Attributes.SetAttribute("data-handlungsfeld", Id);
        output.Content.SetContent(felder.Name(Id));
    }
}
