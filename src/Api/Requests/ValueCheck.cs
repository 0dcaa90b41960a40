using Fokuslupe.Api.Errors;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Requests;

/// <summary>Reads the values of a request; keeps the first that is not allowed and names those that are.</summary>
/// <param name="kind"><see cref="Problems.InvalidQuery"/> or <see cref="Problems.InvalidValue"/>.</param>
/// <param name="feldordnung">The known fields.</param>
internal sealed class ValueCheck(Problem kind, Feldordnung feldordnung)
{
    private const int DefaultSize = 50;
    private const int MaxSize = 500;

    /// <summary>The answer to the first value that is not allowed; null when all are.</summary>
    public ProblemHttpResult? Problem { get; private set; }

    public T? Code<T>(string name, string? code)
        where T : struct, Enum
    {
        if (code is null)
        {
            return null;
        }

        if (!Codes.TryParse<T>(code, out var value))
        {
            Refuse(name, code, Enum.GetValues<T>().Select(allowed => allowed.Code()));
        }

        return value;
    }

    public string? Handlungsfeld(string? id)
    {
        if (id is null)
        {
            return null;
        }

        var ids = feldordnung.Felder.Select(feld => feld.Id).ToList();
        if (!ids.Contains(id))
        {
            Refuse("handlungsfeld", id, ids);
        }

        return id;
    }

    public void Period(DateOnly? von, DateOnly? bis)
    {
        if (von > bis)
        {
            Refuse($"«von» ({von:O}) liegt nach «bis» ({bis:O}). Bitte die beiden Tage tauschen.");
        }
    }

    public Paging Paging(int? seite, int? groesse)
    {
        if (seite < 1)
        {
            Refuse($"«seite» ist {seite}; die Zählung beginnt bei 1.");
        }

        if (groesse is < 1 or > MaxSize)
        {
            Refuse($"«groesse» ist {groesse}; erlaubt sind 1 bis {MaxSize}.");
        }

        return new(seite ?? 1, groesse ?? DefaultSize);
    }

    public void Refuse(string detail) => Problem ??= kind.With(detail);

    /// <summary>What a query leaves empty does not restrict.</summary>
    public static string? Given(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private void Refuse(string name, string value, IEnumerable<string> allowed) =>
        Refuse($"«{name}» kann nicht «{value}» sein. Erlaubt sind: {string.Join(", ", allowed)}.");
}
