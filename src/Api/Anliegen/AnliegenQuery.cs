using Fokuslupe.Api.Requests;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Mvc;

namespace Fokuslupe.Api.Anliegen;

/// <summary>Which Anliegen are wanted; what is left out does not restrict.</summary>
internal sealed record AnliegenQuery
{
    /// <summary>Id des Handlungsfelds.</summary>
    [FromQuery(Name = "handlungsfeld")]
    public string? Handlungsfeld { get; init; }

    /// <summary>Id des Themas, siehe /api/themen.</summary>
    [FromQuery(Name = "thema")]
    public string? Thema { get; init; }

    /// <summary>Nur was in einer Sitzung dieses Jahres gefordert wurde.</summary>
    [FromQuery(Name = "jahr")]
    public int? Jahr { get; init; }

    /// <summary>Wörter oder Wortanfänge, die alle im Titel vorkommen.</summary>
    [FromQuery(Name = "q")]
    public string? Q { get; init; }

    /// <summary>Kleinste Zahl der Sitzungen; 0 zeigt auch nie Gefordertes.</summary>
    [FromQuery(Name = "minSitzungen")]
    public int? MinSitzungen { get; init; }

    /// <summary>breite, beitraege, punkte, zuletzt oder titel.</summary>
    [FromQuery(Name = "sortierung")]
    public string? Sortierung { get; init; }

    /// <summary>Seite, ab 1.</summary>
    [FromQuery(Name = "seite")]
    public int? Seite { get; init; }

    /// <summary>Einträge je Seite, höchstens 500.</summary>
    [FromQuery(Name = "groesse")]
    public int? Groesse { get; init; }

    public AnliegenFilter ToFilter(ValueCheck check, IReadOnlyList<Thema> themen)
    {
        if (ValueCheck.Given(Thema) is { } thema && themen.All(known => known.Id != thema))
        {
            check.Refuse($"Ein Thema «{thema}» gibt es nicht. Die vorhandenen stehen unter /api/themen.");
        }

        if (MinSitzungen < 0)
        {
            check.Refuse($"«minSitzungen» ist {MinSitzungen}; erlaubt ist 0 oder mehr.");
        }

        if (Jahr is < 1 or > 9999)
        {
            check.Refuse($"«jahr» ist {Jahr}; erwartet wird ein Jahr wie 2024.");
        }

        return new AnliegenFilter
        {
            Handlungsfeld = check.Handlungsfeld(ValueCheck.Given(Handlungsfeld)),
            Thema = ValueCheck.Given(Thema),
            Jahr = Jahr,
            Q = Q,
            MinSitzungen = MinSitzungen ?? 1,
            Sortierung = check.Code<AnliegenSortierung>("sortierung", ValueCheck.Given(Sortierung)) ?? AnliegenSortierung.Breite,
        };
    }
}
