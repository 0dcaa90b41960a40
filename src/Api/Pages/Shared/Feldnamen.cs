using Fokuslupe.Domain;

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Fokuslupe.Api.Pages.Shared;

/// <summary>Names of Handlungsfelder and Querschnittsthemen for people.</summary>
internal sealed class Feldnamen(Feldordnung feldordnung)
{
    private readonly Dictionary<string, string> _names = feldordnung.Felder.Select(feld => (feld.Id, feld.Name))
        .Concat(feldordnung.Querschnittsthemen.Select(thema => (thema.Id, thema.Name)))
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>The fields in the order of the catalogue.</summary>
    public IReadOnlyList<Handlungsfeld> Felder => feldordnung.Felder;

    /// <summary>The name, or the id itself when no field has it any more.</summary>
    public string Name(string id) => _names.GetValueOrDefault(id, id);

    /// <summary>True for the id of a Handlungsfeld.</summary>
    public bool Knows(string? id) => feldordnung.Felder.Any(feld => feld.Id == id);

    /// <summary>Names with commas between.</summary>
    public string Names(IEnumerable<string> ids) => string.Join(", ", ids.Select(Name));

    /// <summary>The name with the mark and the colour of the field; the name alone says it all.</summary>
    /// <param name="id">Id of the field.</param>
    /// <param name="name">Another name for it, such as its chapter's; null for its own.</param>
    public IHtmlContent Chip(string id, string? name = null)
    {
        var chip = new TagBuilder("span");
        chip.AddCssClass("chip");
        chip.Attributes["data-handlungsfeld"] = id;
        chip.InnerHtml.AppendHtml(Marke(id)).Append(name ?? Name(id));
        return chip;
    }

    /// <summary>The field's mark alone, for eyes only: its name must stand beside it.</summary>
    public static IHtmlContent Marke(string id)
    {
        var use = new TagBuilder("use") { TagRenderMode = TagRenderMode.SelfClosing };
        use.Attributes["href"] = $"/img/felder.svg#{id}";
        var mark = new TagBuilder("svg");
        mark.Attributes["aria-hidden"] = "true";
        mark.InnerHtml.AppendHtml(use);
        return mark;
    }
}
