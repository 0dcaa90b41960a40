using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Analysis.Zusammenfassungen;
using Fokuslupe.Api.Anliegen;
using Fokuslupe.Api.Auftraege;
using Fokuslupe.Api.Beitraege;
using Fokuslupe.Api.Handlungsempfehlungen;
using Fokuslupe.Api.Handlungsfelder;
using Fokuslupe.Api.Health;
using Fokuslupe.Api.Modelle;
using Fokuslupe.Api.Protokolle;
using Fokuslupe.Storage;

using Microsoft.Extensions.Options;

namespace Fokuslupe.Api.Hosting;

/// <summary>The parts of the service; all are stateless or safe for concurrent use.</summary>
internal static class ServiceSetup
{
    public static IServiceCollection AddStorage(this IServiceCollection services) => services
        .AddSingleton(provider => new Database(provider.GetRequiredService<IOptions<DatabaseOptions>>().Value))
        .AddSingleton<ProtokollStore>()
        .AddSingleton<BeitragStore>()
        .AddSingleton<FacettenStore>()
        .AddSingleton<AnsichtStore>()
        .AddSingleton<KorrekturStore>()
        .AddSingleton<AnliegenStore>()
        .AddSingleton<UmfeldStore>()
        .AddSingleton<EntscheidungStore>()
        .AddSingleton<ThemenStore>()
        .AddSingleton<ZuwachsStore>()
        .AddSingleton<SchrittStore>()
        .AddSingleton<SchnittStore>()
        .AddSingleton<RegruppierungStore>()
        .AddSingleton<HandlungsempfehlungStore>()
        .AddSingleton<ZusammenfassungStore>()
        .AddSingleton<HandlungsfeldStore>()
        .AddSingleton<AuftragStore>();

    /// <summary>The <c>ModelSet</c> is there once the service is ready; a request keeps the one it asks for first.</summary>
    public static IServiceCollection AddAnalysis(this IServiceCollection services) => services
        .AddSingleton<ModelFolders>()
        .AddSingleton<LiveModels>()
        .AddSingleton<ModelChange>()
        .AddSingleton<ModellAuskunft>()
        .AddSingleton<Modellvergleiche>()
        .AddSingleton<Einsaetze>()
        .AddSingleton<Trainingsstart>()
        .AddScoped(provider => provider.GetRequiredService<LiveModels>().Current)
        .AddSingleton(provider => new ProtokollReader(provider.GetRequiredService<IOptions<ReadingOptions>>().Value))
        .AddSingleton<DraftWriter>()
        .AddSingleton<SummaryWriter>();

    public static IServiceCollection AddWork(this IServiceCollection services) => services
        .AddSingleton(TimeProvider.System)
        .AddSingleton<Readiness>()
        .AddSingleton<AuftragQueue>()
        .AddSingleton<Abbruch>()
        .AddSingleton<AnliegenIndex>()
        .AddSingleton<Wiederkehren>()
        .AddSingleton<Entscheidungen>()
        .AddSingleton<Landkarten>()
        .AddSingleton<ImportJob>()
        .AddSingleton<RegruppierungJob>()
        .AddSingleton<TrainingJob>()
        .AddSingleton<ProtokollIntake>()
        .AddSingleton<Pruefstapel>()
        .AddSingleton<Zuschnitt>()
        .AddSingleton<Beispieldaten>()
        .AddSingleton<Entwuerfe>()
        .AddSingleton<Satzbelege>()
        .AddSingleton<Belegstellen>()
        .AddSingleton<Bearbeitung>()
        .AddSingleton<Zusammenfassungen.Zusammenfassungen>()
        .AddSingleton<Feldueberblick>()
        .AddHostedService<StartupService>()
        .AddHostedService<Registerwache>()
        .AddHostedService<AuftragWorker<ImportJob>>()
        .AddHostedService<AuftragWorker<RegruppierungJob>>()
        .AddHostedService<AuftragWorker<TrainingJob>>();
}
