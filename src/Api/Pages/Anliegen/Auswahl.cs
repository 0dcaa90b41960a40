using System.Globalization;

using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;

namespace Fokuslupe.Api.Pages.Anliegen;

/// <summary>Which Anliegen somebody wants to see, as it stands in the address. What is not valid does not restrict.</summary>
internal sealed record Auswahl
{
    [FromQuery(Name = "handlungsfeld")]
    public string? Handlungsfeld { get; init; }

    [FromQuery(Name = "thema")]
    public string? Thema { get; init; }

    [FromQuery(Name = "q")]
    public string? Q { get; init; }

    /// <summary>First year.</summary>
    [FromQuery(Name = "von")]
    public int? Von { get; init; }

    /// <summary>Last year.</summary>
    [FromQuery(Name = "bis")]
    public int? Bis { get; init; }

    [FromQuery(Name = "minSitzungen")]
    public int? MinSitzungen { get; init; }

    /// <summary>True: only those with an opposed one.</summary>
    [FromQuery(Name = "umstritten")]
    public bool? Umstritten { get; init; }

    [FromQuery(Name = "sortierung")]
    public string? Sortierung { get; init; }

    /// <summary>The same without what is not valid.</summary>
    public Auswahl Valid(Feldnamen felder, ModelSet models)
    {
        var feld = felder.Knows(Handlungsfeld) ? Handlungsfeld : null;
        return this with
        {
            Handlungsfeld = feld,
            Thema = models.Themen.Themen.Any(thema => thema.Id == Thema && (feld is null || thema.Handlungsfeld == feld)) ? Thema : null,
            Q = string.IsNullOrWhiteSpace(Q) ? null : Q.Trim(),
            Von = Year(Von),
            Bis = Year(Bis),
            MinSitzungen = MinSitzungen is >= 0 and <= 1000 and not 1 ? MinSitzungen : null,
            Umstritten = Umstritten is true ? true : null,
            Sortierung = Codes.TryParse<AnliegenSortierung>(Sortierung ?? "", out var sorted) && sorted != AnliegenSortierung.Breite ? Sortierung : null,
        };
    }

    /// <summary>True when anything but the order differs from the whole list.</summary>
    public bool Restricts => this with { Sortierung = null } != new Auswahl();

    public AnliegenFilter ToFilter() => new()
    {
        Handlungsfeld = Handlungsfeld,
        Thema = Thema,
        Q = Q,
        Von = Von is { } von ? new DateOnly(von, 1, 1) : null,
        Bis = Bis is { } bis ? new DateOnly(bis, 12, 31) : null,
        MinSitzungen = MinSitzungen ?? 1,
        Umstritten = Umstritten is true,
        Sortierung = Codes.TryParse<AnliegenSortierung>(Sortierung ?? "", out var sorted) ? sorted : AnliegenSortierung.Breite,
    };

    /// <summary>The values of the address.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Werte =>
    [
        new("handlungsfeld", Handlungsfeld),
        new("thema", Thema),
        new("q", Q),
        new("von", Von?.ToString(CultureInfo.InvariantCulture)),
        new("bis", Bis?.ToString(CultureInfo.InvariantCulture)),
        new("minSitzungen", MinSitzungen?.ToString(CultureInfo.InvariantCulture)),
        new("umstritten", Umstritten is true ? "true" : null),
        new("sortierung", Sortierung),
    ];

    /// <summary>The same for asp-all-route-data.</summary>
    public Dictionary<string, string> Route =>
        Werte.Where(wert => wert.Value is not null).ToDictionary(wert => wert.Key, wert => wert.Value!, StringComparer.Ordinal);

    private static int? Year(int? year) => year is >= 1900 and <= 9999 ? year : null;
}
