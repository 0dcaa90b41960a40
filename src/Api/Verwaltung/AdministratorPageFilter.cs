using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Fokuslupe.Api.Verwaltung;

/// <summary>Lets only administrators change something on the pages of a folder, once there is a key; everybody may look.</summary>
internal sealed class AdministratorPageFilter : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (HttpMethods.IsPost(request.Method) && AdministratorFilter.CheckOnceSetUp(context.HttpContext) is not null)
        {
            context.Result = new RedirectResult($"/anmelden?zurueck={Uri.EscapeDataString(request.Path)}");
            return;
        }

        await next();
    }
}
