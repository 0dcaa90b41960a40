using Fokuslupe.Api.Anliegen;
using Fokuslupe.Api.Auftraege;
using Fokuslupe.Api.Beitraege;
using Fokuslupe.Api.Einstellungen;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Handlungsempfehlungen;
using Fokuslupe.Api.Handlungsfelder;
using Fokuslupe.Api.Health;
using Fokuslupe.Api.Hilfe;
using Fokuslupe.Api.Hosting;
using Fokuslupe.Api.Klassifikation;
using Fokuslupe.Api.Modelle;
using Fokuslupe.Api.OpenApi;
using Fokuslupe.Api.Pages;
using Fokuslupe.Api.Protokolle;
using Fokuslupe.Api.Sprachmodell;
using Fokuslupe.Api.Themen;
using Fokuslupe.Api.Verwaltung;
using Fokuslupe.Api.Zusammenfassungen;

if (args is [TrainingProcess.Verb, ..])
{
    return TrainingProcess.Run(args[1..]);
}

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot.Published });
builder.UseLocalhostByDefault();
// When run from source, the manifest of the build says where style sheets and scripts lie; a published folder has none.
builder.WebHost.UseStaticWebAssets();
builder.Services
    .AddSettings(builder.Configuration)
    .AddUploadLimit()
    .AddJson()
    .AddProblems()
    .AddSwagger()
    .AddStorage()
    .AddAnalysis()
    .AddWork()
    .AddEinstellungen()
    .AddHilfe()
    .AddSprachmodell()
    .AddVerwaltung()
    .AddPages()
    .AddResponseCompression();

var app = builder.Build();
app.UseResponseCompression();
app.UseSecurityHeaders();
app.UseProblems();
app.UseErrorPages();
app.UseAuthentication();
app.UseCrossSiteGuard();
app.UseUploadLimit();
app.UseSwaggerPage();
app.UseReadinessGate();
app.MapStaticAssets();
app.UseHandbuchbilder();
app.MapPages();
app.MapHealth();
app.MapProtokolle();
app.MapBeispieldaten();
app.MapAuftraege();
app.MapBeitraege();
app.MapZuschnitt();
app.MapKlassifikation();
app.MapAnliegen();
app.MapThemen();
app.MapHandlungsempfehlungen();
app.MapZusammenfassungen();
app.MapHandlungsfelder();
app.MapModelle();
app.MapEinstellungen();
app.Run();
return 0;
