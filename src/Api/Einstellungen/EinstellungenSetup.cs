using Fokuslupe.Api.Auftraege;
using Fokuslupe.Api.Datenschutz;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Einstellungen;

/// <summary>The parts of the settings.</summary>
internal static class EinstellungenSetup
{
    public static IServiceCollection AddEinstellungen(this IServiceCollection services) => services
        .AddHttpContextAccessor()
        .AddSingleton<EinstellungStore>()
        .AddSingleton<GremienStore>()
        .AddSingleton<NeueinordnungStore>()
        .AddSingleton<Ordnungen>()
        .AddSingleton<Gremienliste>()
        .AddSingleton<Gremienmarken>()
        .AddSingleton<Neueinordnung>()
        .AddSingleton<DatenschutzStore>()
        .AddSingleton<AufbewahrungStore>()
        .AddSingleton<Durchsicht>()
        .AddHostedService<Aufbewahrungspruefung>()
        .AddSingleton<EinordnungJob>()
        .AddHostedService<AuftragWorker<EinordnungJob>>()
        .AddScoped<Kataloge>()
        .AddScoped<Aenderung>();
}
