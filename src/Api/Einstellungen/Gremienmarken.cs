using Fokuslupe.Domain;

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Fokuslupe.Api.Einstellungen;

/// <summary>Shows Gremien with the mark of their colour.</summary>
internal sealed class Gremienmarken(Ordnungen ordnungen)
{
    /// <summary>The name; before it, where it has a colour, a mark for eyes only.</summary>
    public IHtmlContent Marke(string name)
    {
        var span = new TagBuilder("span");
        span.AddCssClass("gremium");
        if (ordnungen.Get<Gremienordnung>().Inhalt.FarbeVon(name) is var farbe and not Gremienfarbe.Ohne)
        {
            span.Attributes["data-farbe"] = farbe.Code();
        }

        span.InnerHtml.Append(name);
        return span;
    }
}
