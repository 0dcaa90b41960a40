using System.Text.Unicode;

using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Pages.Shared;

using Microsoft.Extensions.WebEncoders;

namespace Fokuslupe.Api.Pages;

/// <summary>The German web pages.</summary>
internal static class PagesSetup
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorPages();
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddSingleton(provider => new Feldnamen(provider.GetRequiredService<ModelSet>().Feldordnung));
        return services;
    }

    /// <summary>People get a page where programs get a problem.</summary>
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseWhen(
            context => !context.Request.Path.StartsWithSegments("/api"),
            pages =>
            {
                pages.UseExceptionHandler("/fehler/500");
                pages.UseStatusCodePagesWithReExecute("/fehler/{0}");
            });
        // After the error pages, so that these find their own address.
        app.UseRouting();
    }

    public static void MapPages(this WebApplication app) => app.MapRazorPages().WithStaticAssets();
}
