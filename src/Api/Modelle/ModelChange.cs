using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Models.Registry;
using Fokuslupe.Api.Errors;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Modelle;

/// <summary>Changes the active versions, one change at a time, and lets the new ones decide.</summary>
internal sealed class ModelChange(LiveModels live, ModelFolders folders, TimeProvider time) : IDisposable
{
    private const string Administrator = "Verwaltung";

    private readonly SemaphoreSlim _changing = new(1);

    public Task<Results<Ok<VerlaufResponse>, ProblemHttpResult>> PromoteAsync(
        IReadOnlyDictionary<string, string> versions, BefoerderungRequest request, CancellationToken cancellationToken) =>
        ChangeAsync(promotion => promotion.Promote(versions, request.Wer ?? Administrator, request.Grund, request.Trotzdem, cancellationToken), cancellationToken);

    public Task<Results<Ok<VerlaufResponse>, ProblemHttpResult>> RollbackAsync(
        string task, ZurueckrollenRequest request, CancellationToken cancellationToken) =>
        ChangeAsync(promotion => promotion.Rollback(task, request.Wer ?? Administrator, request.Grund), cancellationToken);

    /// <summary>Lets the versions decide that the registry names, after another process changed it.</summary>
    /// <returns>Why they cannot be used and all stays as it is; null when they decide.</returns>
    public async Task<string?> FollowAsync(CancellationToken cancellationToken)
    {
        await _changing.WaitAsync(cancellationToken);
        try
        {
            var active = ModelRegistry.Read(folders.Own).Active;
            if (live.Unworded.Cards.All(card => active.GetValueOrDefault(card.Task) == card.Version))
            {
                return null;
            }

            var loaded = await Task.Run(new OwnModels(folders.Own, folders.Shipped, folders.Corpora).Load, cancellationToken);
            if (loaded.Problem is null)
            {
                await live.UseAsync(loaded, cancellationToken);
            }

            return loaded.Problem;
        }
        catch (InvalidModelException exception)
        {
            return exception.Message;
        }
        finally
        {
            _changing.Release();
        }
    }

    public void Dispose() => _changing.Dispose();

    private async Task<Results<Ok<VerlaufResponse>, ProblemHttpResult>> ChangeAsync(
        Func<ModelPromotion, PromotionResult> change, CancellationToken cancellationToken)
    {
        await _changing.WaitAsync(cancellationToken);
        try
        {
            var result = await Task.Run(() => change(new ModelPromotion(folders.Own, folders.Corpora, time)), cancellationToken);
            if (result.Models is not { } models)
            {
                return Refuse(result);
            }

            // The versions are active: whoever asked may have gone, the swap goes on.
            await live.UseAsync(new LoadedModels(models, null), CancellationToken.None);
            return TypedResults.Ok(VerlaufResponse.From(result.Entry!));
        }
        catch (InvalidModelException exception)
        {
            return Problems.UnusableModel.With(
                "Das Verzeichnis der Modelle lässt sich nicht lesen; es bleibt alles, wie es ist. Bitte modelle/registry.json prüfen.", ("grund", exception.Message));
        }
        finally
        {
            _changing.Release();
        }
    }

    private static ProblemHttpResult Refuse(PromotionResult result) => result.Outcome switch
    {
        PromotionOutcome.Unknown => Problems.NotFound.With("Diese Aufgabe oder Version gibt es nicht. Was es gibt, steht unter /api/modelle."),
        PromotionOutcome.AlreadyActive => Problems.NoChange.With("Diese Version ist schon aktiv. Welche Versionen es gibt, steht unter /api/modelle."),
        PromotionOutcome.NothingToUndo => Problems.NoChange.With(
            "Hier ist nichts zurückzurollen: Es war keine andere Version aktiv, oder eine spätere Beförderung muss zuerst zurück. Der Verlauf steht unter /api/modelle.",
            ("grund", result.Reason)),
        PromotionOutcome.Overtaken => Problems.NoChange.With("Jemand anderes hat inzwischen die aktiven Versionen geändert. Bitte /api/modelle neu lesen und wiederholen."),
        PromotionOutcome.Unusable => Problems.UnusableModel.With(
            "Mit dieser Version lässt sich nicht arbeiten; der Dienst behält seine Modelle. Woran es liegt, sagt «grund»; Versionen aus einem "
            + "Training, die einander brauchen, bitte zusammen befördern («mit»).",
            ("grund", result.Reason)),
        _ => Problems.WorseModel.With(
            $"Auf den zurückgelegten Karten ist diese Version in {result.Worse.Count} Werten schlechter, als der Zufall erklärt. Bitte eine andere "
            + "Version wählen oder mit «trotzdem» und «grund» darauf bestehen.",
            ("schlechter", result.Worse.Select(SchlechterResponse.From).ToArray())),
    };
}
