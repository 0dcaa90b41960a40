using Dapper;

namespace Fokuslupe.Storage;

/// <summary>The SQL of a <see cref="ProtokollFilter"/>.</summary>
internal sealed class ProtokollConditions
{
    private readonly List<string> _conditions = [];

    public ProtokollConditions(ProtokollFilter filter)
    {
        Add("coalesce(p.gremium_name, 'Unbekanntes Gremium') = @gremium", "gremium", filter.Gremium);
        Add("substr(p.datum, 1, 4) = @jahr", "jahr", filter.Jahr is { } year ? new DateOnly(year, 1, 1).ToString("yyyy", null) : null);
        if (filter.Offen)
        {
            _conditions.Add("a.status IN ('wartet', 'laeuft')");
        }

        if (filter.Folge == Protokollfolge.Unsicher)
        {
            _conditions.Add("p.id IN (SELECT protokoll FROM beitrag WHERE unsicher = 1)");
        }

        if (!string.IsNullOrWhiteSpace(filter.Q))
        {
            var words = FullTextQuery.From(filter.Q);
            var contributions = words is null ? "" : " OR p.id IN (SELECT protokoll FROM beitrag WHERE id IN (SELECT rowid FROM beitrag_suche WHERE beitrag_suche MATCH @words))";
            Add($"(instr(lower(coalesce(p.titel, '') || ' ' || p.dateiname), lower(@q)) > 0{contributions})", "q", filter.Q.Trim());
            Parameters.Add("words", words);
        }

        Order = filter.Folge switch
        {
            Protokollfolge.Sitzung => "ORDER BY p.datum DESC, p.id DESC",
            Protokollfolge.Unsicher => "ORDER BY Unsicher DESC, p.id DESC",
            _ => "ORDER BY p.id DESC",
        };
    }

    public DynamicParameters Parameters { get; } = new();

    public string Where => _conditions.Count == 0 ? "" : "WHERE " + string.Join(" AND ", _conditions);

    public string Order { get; }

    private void Add(string condition, string name, object? value)
    {
        if (value is not null)
        {
            _conditions.Add(condition);
            Parameters.Add(name, value);
        }
    }
}
