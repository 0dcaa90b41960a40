using Microsoft.Extensions.FileProviders;

namespace Fokuslupe.Api.Hilfe;

/// <summary>The handbook and its pictures.</summary>
internal static class HilfeSetup
{
    public static IServiceCollection AddHilfe(this IServiceCollection services) => services.AddSingleton<Handbuch>();

    /// <summary>Serves the pictures of the handbook.</summary>
    public static void UseHandbuchbilder(this WebApplication app)
    {
        var folder = Path.Combine(app.Services.GetRequiredService<Handbuch>().Folder, "bilder");
        if (Directory.Exists(folder))
        {
            app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder), RequestPath = "/hilfe/bilder" });
        }
    }
}
