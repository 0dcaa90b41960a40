using Microsoft.AspNetCore.Http.Extensions;

namespace Fokuslupe.Api.Pages.Shared;

/// <summary>Where one stands in a long list, and the addresses of its other pages.</summary>
/// <param name="Seite">This page, counted from 1.</param>
/// <param name="Seiten">Number of pages.</param>
/// <param name="Filter">Other values of the address, kept on every page.</param>
internal sealed record Blaettern(int Seite, int Seiten, params IReadOnlyList<KeyValuePair<string, string?>> Filter)
{
    /// <summary>The pages that <paramref name="total"/> entries fill; a page that does not exist becomes the nearest.</summary>
    public static Blaettern Over(int total, int size, int seite, params IReadOnlyList<KeyValuePair<string, string?>> filter)
    {
        var pages = Math.Max(1, (total + size - 1) / size);
        return new Blaettern(Math.Clamp(seite, 1, pages), pages, filter);
    }

    /// <summary>The query of a page.</summary>
    public string Adresse(int seite)
    {
        var query = new QueryBuilder();
        foreach (var (key, value) in Filter)
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add(key, value);
            }
        }

        query.Add("seite", seite.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return query.ToString();
    }
}
