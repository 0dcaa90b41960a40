using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Beitraege;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Api.Requests;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Beitraege;

/// <summary>All Beitraege: searched, narrowed by facets, kept as named views, exported.</summary>
internal sealed class IndexModel(
    BeitragStore beitraege,
    FacettenStore facetten,
    AnsichtStore ansichten,
    AnliegenStore anliegen,
    ModelSet models,
    Feldnamen felder,
    TimeProvider time) : PageModel
{
    private const int PageSize = 50;
    private const int LongestName = 80;
    private const string Deleted = "AnsichtGeloescht";

    /// <summary>The filter in force; its <see cref="BeitragFilter.Q"/> holds the stems of what was typed.</summary>
    public BeitragFilter Filter { get; private set; } = new();

    public Auswahl Auswahl { get; private set; } = new([]);

    public Facetten Zahlen { get; private set; } = null!;

    public IReadOnlyList<Facette> Facetten { get; private set; } = [];

    public IReadOnlyList<AbgelegterBeitrag> Beitraege { get; private set; } = [];

    public IReadOnlyDictionary<string, string> Anliegentitel { get; private set; } = new Dictionary<string, string>();

    public IReadOnlyList<Ansicht> Ansichten { get; private set; } = [];

    public Blaettern Blaettern { get; private set; } = null!;

    /// <summary>Name and address of a view that was deleted just now, to be taken back.</summary>
    public (string Name, string Adresse)? Geloescht { get; private set; }

    /// <summary>What is wrong with the address, or null.</summary>
    public string? Hinweis { get; private set; }

    public async Task OnGetAsync(BeitraegeQuery query, CancellationToken cancellationToken)
    {
        var check = new ValueCheck(Problems.InvalidQuery, models.Feldordnung);
        var filter = query.ToFilter(check);
        if (ModelState.IsValid && check.Problem is null)
        {
            (Filter, Auswahl) = (filter, Auswahl.From(query));
        }
        else
        {
            Hinweis = "Die Adresse nennt einen Wert, den es nicht gibt. Gezeigt werden alle Beiträge; bitte links neu eingrenzen.";
        }

        if (TempData[Deleted] is string[] { Length: 2 } deleted)
        {
            Geloescht = (deleted[0], deleted[1]);
        }

        await LoadAsync(query.Seite ?? 1, cancellationToken);
    }

    public async Task<IActionResult> OnPostSpeichernAsync(string? name, string? adresse, CancellationToken cancellationToken)
    {
        name = name?.Trim();
        if (!IsOwnQuery(adresse))
        {
            return BadRequest();
        }

        TempData[name switch { null or "" or { Length: > LongestName } => Meldungen.Errors, _ => Meldungen.Success }] = name switch
        {
            null or "" => new[] { "Bitte geben Sie der Ansicht einen Namen." },
            { Length: > LongestName } => new[] { $"Der Name ist zu lang; erlaubt sind {LongestName} Zeichen." },
            _ => $"Die Ansicht «{name}» ist gespeichert.",
        };
        if (name is { Length: > 0 and <= LongestName } && !await ansichten.AddAsync(name, adresse ?? "", time.GetUtcNow(), cancellationToken))
        {
            TempData.Remove(Meldungen.Success);
            TempData[Meldungen.Errors] = new[] { $"Eine Ansicht «{name}» gibt es schon. Bitte wählen Sie einen anderen Namen." };
        }

        return LocalRedirect("/beitraege" + adresse);
    }

    public async Task<IActionResult> OnPostLoeschenAsync(long ansicht, string? adresse, CancellationToken cancellationToken)
    {
        if (!IsOwnQuery(adresse))
        {
            return BadRequest();
        }

        if (await ansichten.DeleteAsync(ansicht, cancellationToken) is { } deleted)
        {
            TempData[Deleted] = new[] { deleted.Name, deleted.Adresse };
        }

        return LocalRedirect("/beitraege" + adresse);
    }

    /// <summary>The restrictions in force, for people, each with the query without it.</summary>
    public IEnumerable<(string Name, string Adresse)> Gewaehlt() => Auswahl.Werte.Select(pair => (Describe(pair.Key, pair.Value), Auswahl.Toggle(pair.Key, pair.Value).Adresse));

    private static bool IsOwnQuery(string? adresse) => string.IsNullOrEmpty(adresse) || adresse[0] == '?';

    private string Describe(string name, string value) =>
        Facetten.FirstOrDefault(facette => facette.Name == name)?.Zeilen.FirstOrDefault(zeile => zeile.Wert == value)?.Name ?? name switch
        {
            "q" => $"«{value}»",
            "von" => $"ab {Deutsch.Datum(Filter.Von)}",
            "bis" => $"bis {Deutsch.Datum(Filter.Bis)}",
            "anliegen" => $"Anliegen: {Anliegentitel.GetValueOrDefault(value, value)}",
            "protokoll" => Beitraege.Count > 0 ? Beitraege[0].Sitzung.Titel : $"Protokoll {value}",
            _ => value,
        };

    private async Task LoadAsync(int seite, CancellationToken cancellationToken)
    {
        Zahlen = await facetten.CountAsync(Filter, cancellationToken);
        Facetten = Facette.All(Zahlen, Auswahl, felder);
        Blaettern = Blaettern.Over(Zahlen.Gesamt, PageSize, seite, [.. Auswahl.Werte.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))]);
        Beitraege = await beitraege.LoadLatestAsync(Filter, new Paging(Blaettern.Seite, PageSize), cancellationToken);
        Anliegentitel = await anliegen.LoadTitelAsync(
            Beitraege.Select(beitrag => beitrag.Anliegen).Append(Filter.Anliegen).OfType<string>().Distinct(), cancellationToken);
        Ansichten = await ansichten.ListAsync(cancellationToken);
    }
}
