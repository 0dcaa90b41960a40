using Fokuslupe.Analysis.Models.Evaluation;
using Fokuslupe.Analysis.Models.Registry;
using Fokuslupe.Api.Modelle;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Api.Verwaltung;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Modelle;

/// <summary>The versions of one task with their figures in pictures.</summary>
internal sealed class DetailsModel(ModellAuskunft auskunft, Administrator administrator, Feldnamen felder) : PageModel
{
    /// <summary>So many versions are compared in one picture.</summary>
    private const int Pictured = 3;

    public string Aufgabe { get; private set; } = "";

    public IReadOnlyList<ModelVersion> Versionen { get; private set; } = [];

    public IReadOnlyList<RegistryEntry> Verlauf { get; private set; } = [];

    public IReadOnlyList<Diagramm> Bilder { get; private set; } = [];

    public bool Angemeldet => administrator.IsSignedIn(User);

    public bool KannZurueck => Verlauf.Any(entry => entry.Event != RegistryEvent.Rollback && entry.Changes.TryGetValue(Aufgabe, out var change) && change.From is not null);

    public IActionResult OnGet(string task)
    {
        var bestand = auskunft.Read();
        (Aufgabe, Versionen) = (task, bestand.Of(task));
        if (Versionen.Count == 0)
        {
            return NotFound();
        }

        Verlauf = [.. bestand.Verlauf.Where(entry => entry.Changes.ContainsKey(task))];
        var measured = Versionen.Reverse().OrderBy(version => version.Status != VersionStatus.Active)
            .Select(version => (version.Version, Reading: auskunft.Evaluation(task, version.Version)))
            .Where(one => one.Reading is { Sets.Count: > 0 }).Take(Pictured).Select(one => (one.Version, one.Reading!)).ToList();
        Bilder = [.. Pictures(measured)];
        return Page();
    }

    private IEnumerable<Diagramm> Pictures(List<(string Version, EvaluationReading Reading)> measured)
    {
        if (Versionen.Any(version => Aufgaben.Messwert(version.Card, "macroF1") is not null))
        {
            yield return Course();
        }

        if (measured is [])
        {
            yield break;
        }

        var first = measured[0].Reading;
        var classes = first.Sets[0].Classes.Select(one => one.Class).ToList();
        if (classes.Count > 0)
        {
            yield return new(
                $"Wie viel von jeder Klasse gefunden wird ({Aufgaben.Texte(first.Sets[0].Name)})",
                Diagrammart.Balken,
                [.. classes.Select(name => Aufgaben.Wert(name, felder))],
                [.. measured.Select(one => new Diagrammreihe($"Version {one.Version}", [.. classes.Select(name => one.Reading.Sets[0].Classes.FirstOrDefault(c => c.Class == name)?.Recall)]))])
            {
                Spalte = "Klasse",
                Einheit = "Anteil gefundener",
            };
        }

        var sure = first.Sets.Where(set => set.Surest.Count > 0).ToList();
        if (sure.Count > 0)
        {
            yield return new(
                "Was Zurückhaltung bringt: richtige unter den sichersten",
                Diagrammart.Linien,
                [.. sure[0].Surest.Select(share => Deutsch.Prozent(share.Share))],
                [.. sure.Select(set => new Diagrammreihe(Aufgaben.Texte(set.Name), [.. set.Surest.Select(share => (double?)share.Accuracy)]))])
            {
                Spalte = "Anteil entschieden",
                Einheit = "Anteil richtiger",
            };
        }

        if (first.Noise.Count > 0)
        {
            yield return new(
                "Was beschädigte Buchstaben kosten",
                Diagrammart.Linien,
                [.. first.Noise[0].Points.Select(point => Deutsch.Prozent(point.Share))],
                [.. first.Noise.Select(noise => new Diagrammreihe(Aufgaben.Texte(noise.Set), [.. noise.Points.Select(point => double.IsNaN(point.Accuracy) ? null : (double?)point.Accuracy)]))])
            {
                Spalte = "Buchstaben beschädigt",
                Einheit = "Anteil richtiger",
            };
        }
    }

    private Diagramm Course() => new(
        "Macro-F1 der Versionen",
        Versionen.Count > 1 ? Diagrammart.Linien : Diagrammart.Saeulen,
        [.. Versionen.Select(version => version.Version)],
        [new("Macro-F1", [.. Versionen.Select(version => Aufgaben.Messwert(version.Card, "macroF1"))])])
    {
        Spalte = "Version",
        Einheit = "Macro-F1",
    };

    /// <summary>Error of the probabilities of a version on the frozen cards, or null.</summary>
    public double? Kalibrierung(string version) => auskunft.Evaluation(Aufgabe, version)?.Sets is [var frozen, ..] ? frozen.CalibrationError : null;
}
