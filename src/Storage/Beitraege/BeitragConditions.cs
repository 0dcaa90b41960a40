using Dapper;

using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>The SQL of a <see cref="BeitragFilter"/>: only what restricts stands in it, so that an index can serve.</summary>
internal sealed class BeitragConditions
{
    private readonly List<string> _conditions = [];

    public BeitragConditions(BeitragFilter filter)
    {
        Add("b.handlungsfeld = @handlungsfeld", "handlungsfeld", filter.Handlungsfeld);
        Add("b.art = @art", "art", filter.Art?.Code());
        Add("s.gremium = @gremium", "gremium", filter.Gremium);
        Add("s.datum >= @von", "von", Iso.Write(filter.Von));
        Add("s.datum <= @bis", "bis", Iso.Write(filter.Bis));
        Add("b.anliegen = @anliegen", "anliegen", filter.Anliegen);
        Add("b.protokoll = @protokoll", "protokoll", filter.Protokoll);
        if (filter.Unsicher is { } unsicher)
        {
            _conditions.Add(unsicher ? "b.unsicher = 1" : "b.unsicher = 0");
        }

        if (filter.Geprueft is { } geprueft)
        {
            _conditions.Add(geprueft ? "b.geprueft = 1" : "b.geprueft = 0");
        }

        if (!string.IsNullOrWhiteSpace(filter.Q))
        {
            var query = FullTextQuery.From(filter.Q);
            Add("b.id IN (SELECT rowid FROM beitrag_suche WHERE beitrag_suche MATCH @q)", "q", query);
            IsEmpty = query is null;
        }
    }

    /// <summary>True when nothing can meet the filter.</summary>
    public bool IsEmpty { get; }

    /// <summary>True when a Sitzung's values are asked for; without them it need not be looked up for each Beitrag.</summary>
    public bool NamesSitzung => _conditions.Any(condition => condition.StartsWith("s.", StringComparison.Ordinal));

    public DynamicParameters Parameters { get; } = new();

    public string Where => _conditions.Count == 0 ? "" : "WHERE " + string.Join(" AND ", _conditions);

    private void Add(string condition, string name, object? value)
    {
        if (value is not null)
        {
            _conditions.Add(condition);
            Parameters.Add(name, value);
        }
    }
}
