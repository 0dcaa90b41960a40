using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Fokuslupe.Api.Einstellungen;

/// <summary>Changes a part of the settings from a page and leaves a sentence about it for the page that is opened next.</summary>
internal sealed class Aenderung(Ordnungen ordnungen, ModelSet models, ITempDataDictionaryFactory messages, IHttpContextAccessor context)
{
    /// <summary>Stores what <paramref name="change"/> makes of the part.</summary>
    /// <param name="version">The version the person saw.</param>
    /// <param name="change">Makes the new state of the present one.</param>
    /// <param name="was">What is done by it, a sentence without full stop.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>True when it is stored.</returns>
    public async Task<bool> StoreAsync<T>(int version, Func<T, T> change, string was, CancellationToken cancellationToken)
        where T : class, IEinstellung<T>
    {
        var inhalt = change(ordnungen.Get<T>().Inhalt);
        if (inhalt.Maengel(models.Feldordnung.Felder) is { Count: > 0 } maengel)
        {
            return Refuse(["Das lässt sich so nicht speichern.", .. maengel]);
        }

        return Report(await ordnungen.SaveAsync(inhalt, version, was, cancellationToken), was);
    }

    /// <summary>Puts an earlier version back.</summary>
    /// <returns>True when it is stored.</returns>
    public async Task<bool> RestoreAsync<T>(int wanted, int version, CancellationToken cancellationToken)
        where T : class, IEinstellung<T> =>
        await ordnungen.RestoreAsync<T>(wanted, version, cancellationToken) is { } result
            ? Report(result, wanted == 0 ? "Der Ausgangszustand gilt wieder" : $"Der Stand {wanted} gilt wieder")
            : Refuse([$"Einen Stand {wanted} gibt es nicht."]);

    /// <summary>Says why nothing is stored.</summary>
    /// <returns>False.</returns>
    public bool Refuse(string[] sentences)
    {
        messages.GetTempData(context.HttpContext!)[Meldungen.Errors] = sentences;
        return false;
    }

    private bool Report<T>(UpdateResult<T> result, string was)
        where T : class
    {
        if (result.Outcome != UpdateOutcome.Updated)
        {
            return Refuse(
            [
                "Inzwischen geändert: Ihre Änderung ist nicht gespeichert.",
                "Jemand anderes hat diese Einstellung geändert, während Sie die Seite offen hatten. Sie sehen jetzt den neuen Stand; bitte prüfen und bei Bedarf wiederholen.",
            ]);
        }

        messages.GetTempData(context.HttpContext!)[Meldungen.Success] = was + ".";
        return true;
    }
}
