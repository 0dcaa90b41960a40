using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Models.Registry;
using Fokuslupe.Domain;

namespace Fokuslupe.Api.Modelle;

/// <summary>The models that decide at present, all versions there are, and how the active ones came about.</summary>
/// <param name="Modelle">Cards of the models that decide.</param>
/// <param name="Hinweis">Null when the active versions decide, else a German sentence that says why others do.</param>
/// <param name="Versionen">All versions by task and version.</param>
/// <param name="Verlauf">Changes of the active versions, the latest first.</param>
internal sealed record ModelleResponse(
    IReadOnlyList<ModelCard> Modelle, string? Hinweis, IReadOnlyList<VersionResponse> Versionen, IReadOnlyList<VerlaufResponse> Verlauf);

/// <summary>A version of a task.</summary>
/// <param name="Task">Task.</param>
/// <param name="Version">Version.</param>
/// <param name="Status"><c>candidate</c>, <c>active</c> or <c>retired</c>.</param>
/// <param name="Engine">Engine that made it; null when the card cannot be read.</param>
/// <param name="Rows">Number of training rows.</param>
/// <param name="Metrics">Measured figures by name.</param>
/// <param name="MeasuredOn">How they were measured.</param>
/// <param name="CorpusSha256">SHA-256 over the corpus files it was trained on.</param>
/// <param name="Problem">Why the card cannot be read, or null.</param>
internal sealed record VersionResponse(
    string Task,
    string Version,
    string Status,
    string? Engine,
    int? Rows,
    IReadOnlyDictionary<string, double> Metrics,
    string? MeasuredOn,
    string? CorpusSha256,
    string? Problem)
{
    public static VersionResponse From(ModelVersion version) => new(
        version.Task,
        version.Version,
        version.Status.Code(),
        version.Card?.Engine,
        version.Card?.Rows,
        version.Card?.Metrics ?? new Dictionary<string, double>(),
        version.Card?.MeasuredOn,
        version.Card?.CorpusSha256,
        version.Problem);
}

/// <summary>A change of the active versions.</summary>
/// <param name="Wann">When.</param>
/// <param name="Vorgang"><c>promotion</c>, <c>rollback</c> or <c>delivery</c>.</param>
/// <param name="Versionen">The versions by task.</param>
/// <param name="Wer">Who asked for it.</param>
/// <param name="Grund">Why, or null.</param>
/// <param name="Trotzdem">True when it was done although a figure is worse.</param>
/// <param name="Befunde">What spoke against it.</param>
internal sealed record VerlaufResponse(
    DateTimeOffset Wann,
    string Vorgang,
    IReadOnlyDictionary<string, VersionswechselResponse> Versionen,
    string Wer,
    string? Grund,
    bool Trotzdem,
    IReadOnlyList<string> Befunde)
{
    public static VerlaufResponse From(RegistryEntry entry) => new(
        entry.At,
        entry.Event.Code(),
        entry.Changes.ToDictionary(change => change.Key, change => new VersionswechselResponse(change.Value.From, change.Value.To)),
        entry.By,
        entry.Reason,
        entry.Forced,
        entry.Findings);
}

/// <summary>One version in the place of another.</summary>
/// <param name="Vorher">Version before; null for none.</param>
/// <param name="Nachher">Version after.</param>
internal sealed record VersionswechselResponse(string? Vorher, string Nachher);

/// <summary>A figure that speaks against a promotion.</summary>
/// <param name="Task">Task.</param>
/// <param name="Name"><c>macroF1</c> or <c>recall.wohnen</c>.</param>
/// <param name="Vorher">Figure of the active model.</param>
/// <param name="Nachher">Figure of the candidate.</param>
/// <param name="Von">Lower end of the 95 % interval of the difference.</param>
/// <param name="Bis">Upper end.</param>
internal sealed record SchlechterResponse(string Task, string Name, double Vorher, double Nachher, double Von, double Bis)
{
    public static SchlechterResponse From(WorseFigure worse) => new(
        worse.Task, worse.Figure.Name, worse.Figure.A, worse.Figure.B, worse.Figure.Interval.Low, worse.Figure.Interval.High);
}
