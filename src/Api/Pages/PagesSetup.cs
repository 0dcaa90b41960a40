using System.Text.Unicode;

using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Api.Verwaltung;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace Fokuslupe.Api.Pages;

/// <summary>The German web pages.</summary>
internal static class PagesSetup
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorPages(options => options.Conventions.AddFolderApplicationModelConvention(
            "/Einstellungen", page => page.Filters.Add(new AdministratorPageFilter())));
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddScoped(provider => new Feldnamen(provider.GetRequiredService<ModelSet>().Feldordnung));
        services.AddOptions<KeyManagementOptions>().Configure<IOptions<DatabaseOptions>, ILoggerFactory>(KeepKeysBesideTheData);
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

    /// <summary>Forms that were open while the service started anew stay valid.</summary>
    private static void KeepKeysBesideTheData(KeyManagementOptions keys, IOptions<DatabaseOptions> database, ILoggerFactory loggers)
    {
        var data = Path.GetDirectoryName(Path.GetFullPath(database.Value.Path))!;
        keys.XmlRepository = new FileSystemXmlRepository(Directory.CreateDirectory(Path.Combine(data, "schluessel")), loggers);
    }
}
