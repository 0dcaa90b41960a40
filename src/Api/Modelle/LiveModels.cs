using System.Text.Json;

using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Models.Registry;
using Fokuslupe.Api.Einstellungen;
using Fokuslupe.Api.Hosting;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.Extensions.Options;

namespace Fokuslupe.Api.Modelle;

/// <summary>
/// The models that decide at this moment. A request keeps those it began with; a promotion puts others in their place for the
/// requests that follow.
/// </summary>
internal sealed partial class LiveModels(
    AnliegenStore anliegen, ThemenStore themen, Ordnungen ordnungen, ModelFolders folders, TimeProvider time, ILogger<LiveModels> logger) : IDisposable
{
    private readonly SemaphoreSlim _changing = new(1);
    private volatile LoadedModels? _loaded;
    private volatile ModelSet? _trained;
    private ModelSet? _worded;
    private (ModelSet Worded, string Feste)? _joined;
    private int _begriffe;
    private long _aenderung;

    /// <summary>The models.</summary>
    /// <exception cref="InvalidOperationException">They are not loaded yet.</exception>
    public ModelSet Current => _loaded?.Models ?? throw new InvalidOperationException("The models are not loaded yet.");

    /// <summary>The models as they were trained, without what this installation adds.</summary>
    public ModelSet Unworded => _trained ?? throw new InvalidOperationException("The models are not loaded yet.");

    /// <summary>Why others than the active versions decide; null when the active ones do.</summary>
    public string? Problem => _loaded?.Problem;

    /// <summary>Takes in what the release brings and loads the active versions, or the last ones that can be used.</summary>
    /// <exception cref="InvalidModelException">Not even the shipped models can be used.</exception>
    public LoadedModels Load()
    {
        var own = new OwnModels(folders.Own, folders.Shipped, folders.Corpora);
        try
        {
            own.TakeDelivery(time.GetUtcNow());
        }
        catch (Exception exception) when (exception is InvalidModelException or IOException or UnauthorizedAccessException)
        {
            // Whatever is wrong with one folder, the other may still do.
            LogDelivery(exception, folders.Own);
        }

        return own.Load();
    }

    /// <summary>
    /// Lets models decide from now on. Their catalogue is stored first, for Beitraege may only be filed under Anliegen that are; then
    /// it is joined by what editors made of it here.
    /// </summary>
    public async Task UseAsync(LoadedModels loaded, CancellationToken cancellationToken)
    {
        if (loaded.Problem is { } problem)
        {
            LogProblem(problem);
        }

        await _changing.WaitAsync(cancellationToken);
        try
        {
            await anliegen.SeedAsync(loaded.Models.Matcher.Katalog, cancellationToken);
            await OrderAsync(loaded.Models.Themen, cancellationToken);
            (_trained, _worded, _joined) = (loaded.Models, null, null);
            await JoinAsync(loaded.Problem, cancellationToken);
        }
        finally
        {
            _changing.Release();
        }
    }

    /// <summary>Takes up what editors have decided about Anliegen and the words of the district since.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await _changing.WaitAsync(cancellationToken);
        try
        {
            if (ordnungen.Get<Begriffsliste>().Version != _begriffe || await anliegen.GetAenderungAsync(cancellationToken) != _aenderung)
            {
                await JoinAsync(Problem, cancellationToken);
            }
        }
        finally
        {
            _changing.Release();
        }
    }

    public void Dispose() => _changing.Dispose();

    /// <summary>Puts Anliegen under the Themen of these models: those of the catalogue, and others that are under none of them.</summary>
    private async Task OrderAsync(ThemenBildung bildung, CancellationToken cancellationToken)
    {
        var unsettled = await themen.LoadUnsettledAsync(bildung.Themen.Select(thema => thema.Id), cancellationToken);
        await themen.SetAsync(unsettled.Select(one => (one.Anliegen.Id, bildung.Of(one.Anliegen, one.Texte)?.Id)), cancellationToken);
    }

    private async Task JoinAsync(string? problem, CancellationToken cancellationToken)
    {
        // The number first: what is decided in between is then taken up once more.
        var aenderung = await anliegen.GetAenderungAsync(cancellationToken);
        var feste = await anliegen.LoadFesteAsync(cancellationToken);
        var joined = (Worded(), JsonSerializer.Serialize(feste));
        // Most changes say nothing new about Anliegen; whoever keeps what these models found out need not ask again then.
        if (_joined != joined)
        {
            _loaded = new(joined.Item1.With([.. feste.Select(one => new EigenesAnliegen(one.Anliegen, one.Texte))]), problem);
            _joined = joined;
        }

        _aenderung = aenderung;
    }

    /// <summary>The models as they were trained, reading the words of the district.</summary>
    private ModelSet Worded()
    {
        var (version, begriffe) = ordnungen.Get<Begriffsliste>();
        if (_worded is null || version != _begriffe)
        {
            (_worded, _begriffe) = (_trained!.With(begriffe), version);
        }

        return _worded;
    }

    [LoggerMessage(LogLevel.Error, "The models of the release could not be taken into {Folder}.")]
    private partial void LogDelivery(Exception exception, string folder);

    [LoggerMessage(LogLevel.Error, "The active models cannot be used, earlier ones decide: {Problem}")]
    private partial void LogProblem(string problem);
}

/// <summary>Where models and corpora lie.</summary>
internal sealed class ModelFolders(IOptions<ModelleOptions> options, IOptions<DatabaseOptions> database, IHostEnvironment environment)
{
    /// <summary>What the release brings; perhaps read-only.</summary>
    public string Shipped => ContentRoot.Find(environment.ContentRootPath, options.Value.Ordner);

    /// <summary>The models of this installation, beside its data.</summary>
    public string Own => Path.Combine(DataFolder, "modelle");

    /// <summary>Folder <c>corpora</c>.</summary>
    public string Corpora => ContentRoot.Find(environment.ContentRootPath, options.Value.Korpora);

    /// <summary>Folder of the database.</summary>
    public string DataFolder => Path.GetDirectoryName(Path.GetFullPath(database.Value.Path))!;
}
