using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Fokuslupe.Api.Verwaltung;

/// <summary>Lets only administrators use a page; others are asked to sign in and come back.</summary>
internal sealed class NurVerwaltung(Administrator administrator) : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!administrator.IsSignedIn(context.HttpContext.User))
        {
            var request = context.HttpContext.Request;
            context.Result = new RedirectToPageResult("/Anmelden", new { zurueck = request.Path + request.QueryString });
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
