using System.Globalization;

using Dapper;

using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>The SQL of a <see cref="BeitragFilter"/>: only what restricts stands in it, so that an index can serve.</summary>
internal sealed class BeitragConditions
{
    private readonly List<string> _conditions = [];

    public BeitragConditions(BeitragFilter filter)
    {
        Add("b.handlungsfeld IN @handlungsfelder", "handlungsfelder", filter.Handlungsfelder.Count == 0 ? null : filter.Handlungsfelder);
        Add("b.art = @art", "art", filter.Art?.Code());
        Add("b.haltung = @haltung", "haltung", filter.Haltung?.Code());
        Add("s.gremium = @gremium", "gremium", filter.Gremium);
        Add("s.datum >= @von", "von", Iso.Write(filter.Von));
        Add("s.datum <= @bis", "bis", Iso.Write(filter.Bis));
        Add("s.datum BETWEEN @jahr || '-01-01' AND @jahr || '-12-31'", "jahr", filter.Jahr?.ToString("D4", CultureInfo.InvariantCulture));
        Add("b.anliegen = @anliegen", "anliegen", filter.Anliegen);
        Add("b.protokoll = @protokoll", "protokoll", filter.Protokoll);
        Add("b.unsicher", filter.Unsicher);
        Add("b.geprueft", filter.Geprueft);
        Add("(b.anliegen IS NULL)", !filter.MitAnliegen);
        if (!string.IsNullOrWhiteSpace(filter.Q))
        {
            var query = PartsQuery.From(filter.Q);
            Add("b.id IN (SELECT rowid FROM beitrag_teile WHERE beitrag_teile MATCH @teile)", "teile", query.Parts);
            Add("b.id IN (SELECT rowid FROM beitrag_suche WHERE beitrag_suche MATCH @worte)", "worte", query.Short);
            IsEmpty = query.IsEmpty;
        }
    }

    /// <summary>True when nothing can meet the filter.</summary>
    public bool IsEmpty { get; }

    /// <summary>What the conditions are about: the Sitzung need not be looked up for each Beitrag when nobody asks for its values.</summary>
    public string From => _conditions.Any(condition => condition.StartsWith("s.", StringComparison.Ordinal)) ? BeitragStore.From : "FROM beitrag b";

    public DynamicParameters Parameters { get; } = new();

    public string Where => _conditions.Count == 0 ? "" : "WHERE " + string.Join(" AND ", _conditions);

    private void Add(string column, bool? value)
    {
        if (value is { } wanted)
        {
            _conditions.Add(wanted ? $"{column} = 1" : $"{column} = 0");
        }
    }

    private void Add(string condition, string name, object? value)
    {
        if (value is not null)
        {
            _conditions.Add(condition);
            Parameters.Add(name, value);
        }
    }
}
