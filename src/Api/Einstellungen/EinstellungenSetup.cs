using Fokuslupe.Storage;

namespace Fokuslupe.Api.Einstellungen;

/// <summary>The parts of the settings.</summary>
internal static class EinstellungenSetup
{
    public static IServiceCollection AddEinstellungen(this IServiceCollection services) => services
        .AddHttpContextAccessor()
        .AddSingleton<EinstellungStore>()
        .AddSingleton<GremienStore>()
        .AddSingleton<Ordnungen>()
        .AddSingleton<Gremienliste>()
        .AddSingleton<Gremienmarken>()
        .AddScoped<Aenderung>();
}
