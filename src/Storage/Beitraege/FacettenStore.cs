using Dapper;

using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>Counts <see cref="Facetten"/>.</summary>
public sealed class FacettenStore(Database database)
{
    /// <summary>Counts in two walks: over the values of the Beitraege, and over the Sitzungen.</summary>
    public async Task<Facetten> CountAsync(BeitragFilter filter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var ofSitzung = new BeitragConditions(filter with
        {
            Handlungsfelder = [],
            Art = null,
            Haltung = null,
            Unsicher = null,
            Geprueft = null,
            MitAnliegen = null,
        });
        var ofBeitrag = new BeitragConditions(filter with { Gremium = null, Jahr = null });
        if (ofSitzung.IsEmpty)
        {
            return From(filter, [], []);
        }

        var cells = $"""
            SELECT b.handlungsfeld, b.art, b.haltung, b.unsicher, b.geprueft, b.anliegen IS NULL AS ohneAnliegen, count(*) AS anzahl
            {ofSitzung.From} {ofSitzung.Where}
            GROUP BY b.handlungsfeld, b.art, b.haltung, b.unsicher, b.geprueft, b.anliegen IS NULL
            """;
        var sitzungen = $"""
            SELECT s.gremium, CAST(substr(s.datum, 1, 4) AS INTEGER) AS jahr, sum(g.anzahl) AS anzahl
            FROM (
                SELECT b.protokoll, count(*) AS anzahl
                {ofBeitrag.From} {ofBeitrag.Where} GROUP BY b.protokoll) g
            JOIN sitzung s ON s.protokoll = g.protokoll
            GROUP BY s.gremium, substr(s.datum, 1, 4)
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        return From(
            filter,
            (await connection.QueryAsync<Cell>(cells, ofSitzung.Parameters)).AsList(),
            (await connection.QueryAsync<SitzungCell>(sitzungen, ofBeitrag.Parameters)).AsList());
    }

    private static Facetten From(BeitragFilter filter, List<Cell> cells, List<SitzungCell> sitzungen) => new()
    {
        Gesamt = cells.Where(cell => cell.Meets(filter)).Sum(cell => cell.Anzahl),
        Handlungsfelder = Count(cells, filter with { Handlungsfelder = [] }, cell => cell.Handlungsfeld),
        Arten = Count(cells, filter with { Art = null }, cell => cell.Art),
        Haltungen = Count(cells, filter with { Haltung = null }, cell => cell.Haltung),
        Unsicher = Count(cells, filter with { Unsicher = null }, cell => cell.Unsicher),
        Geprueft = Count(cells, filter with { Geprueft = null }, cell => cell.Geprueft),
        MitAnliegen = Count(cells, filter with { MitAnliegen = null }, cell => !cell.OhneAnliegen),
        Gremien = sitzungen.Where(cell => filter.Jahr is null || cell.Jahr == filter.Jahr)
            .GroupBy(cell => cell.Gremium).ToDictionary(group => group.Key, group => group.Sum(cell => cell.Anzahl)),
        Jahre = sitzungen.Where(cell => cell.Jahr is not null && (filter.Gremium is null || cell.Gremium == filter.Gremium))
            .GroupBy(cell => cell.Jahr!.Value).ToDictionary(group => group.Key, group => group.Sum(cell => cell.Anzahl)),
    };

    private static Dictionary<T, int> Count<T>(List<Cell> cells, BeitragFilter others, Func<Cell, T> value)
        where T : notnull => cells.Where(cell => cell.Meets(others)).GroupBy(value).ToDictionary(group => group.Key, group => group.Sum(cell => cell.Anzahl));

    /// <summary>Beitraege that agree in all values that are their own.</summary>
    private sealed record Cell
    {
        public string Handlungsfeld { get; init; } = "";

        public string Art { get; init; } = "";

        public string Haltung { get; init; } = "";

        public bool Unsicher { get; init; }

        public bool Geprueft { get; init; }

        public bool OhneAnliegen { get; init; }

        public int Anzahl { get; init; }

        public bool Meets(BeitragFilter filter) =>
            (filter.Handlungsfelder.Count == 0 || filter.Handlungsfelder.Contains(Handlungsfeld))
            && (filter.Art is null || filter.Art.Value.Code() == Art)
            && (filter.Haltung is null || filter.Haltung.Value.Code() == Haltung)
            && (filter.Unsicher is null || filter.Unsicher == Unsicher)
            && (filter.Geprueft is null || filter.Geprueft == Geprueft)
            && (filter.MitAnliegen is null || filter.MitAnliegen != OhneAnliegen);
    }

    /// <summary>Beitraege of one Gremium and year.</summary>
    private sealed record SitzungCell
    {
        public string Gremium { get; init; } = "";

        public int? Jahr { get; init; }

        public int Anzahl { get; init; }
    }
}
