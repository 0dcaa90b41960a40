using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Api.Modelle;
using Fokuslupe.Api.Sprachmodell;
using Fokuslupe.Api.Verwaltung;
using Fokuslupe.Storage;

using Microsoft.Extensions.Options;

namespace Fokuslupe.Api.Hosting;

/// <summary>The configuration section <c>Fokuslupe</c>: one class a part; unknown keys and bad values stop the start.</summary>
internal static class SettingsSetup
{
    private const string Root = "Fokuslupe";

    public static IServiceCollection AddSettings(this IServiceCollection services, IConfiguration configuration)
    {
        RefuseUnknownSections(configuration.GetSection(Root), ["Datenbank", "Protokolle", "Modelle", "Sprachmodell", "Verwaltung"]);
        services.AddSection<DatabaseOptions>("Datenbank")
            .PostConfigure<IHostEnvironment>((options, environment) =>
                options.Path = Path.Combine(environment.ContentRootPath, options.Path));
        services.AddSection<ReadingOptions>("Protokolle");
        services.AddSection<ModelleOptions>("Modelle");
        services.AddSection<SprachmodellOptions>("Sprachmodell").Validate(
            OwnNetwork.Allows,
            "Fokuslupe:Sprachmodell:Adresse has to be http or https at this machine, at a private address in numbers, or at a host named in ErlaubteRechner.");
        services.AddSection<VerwaltungOptions>("Verwaltung");
        return services;
    }

    private static OptionsBuilder<T> AddSection<T>(this IServiceCollection services, string name)
        where T : class => services
        .AddOptions<T>()
        .BindConfiguration($"{Root}:{name}", binder => binder.ErrorOnUnknownConfiguration = true)
        .ValidateDataAnnotations()
        .ValidateOnStart();

    private static void RefuseUnknownSections(IConfigurationSection root, string[] known)
    {
        var unknown = root.GetChildren().Select(child => child.Key).Except(known, StringComparer.OrdinalIgnoreCase).ToList();
        if (unknown.Count > 0)
        {
            throw new InvalidOperationException(
                $"Unknown configuration {Root}:{string.Join(", ", unknown)}; known are {string.Join(", ", known)}.");
        }
    }
}
