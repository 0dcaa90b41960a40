using System.Globalization;

using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;

namespace Fokuslupe.Api.Pages.Anliegen;

/// <summary>What one column of the matrix stands for.</summary>
internal enum Spaltenart
{
    Sitzung,
    Quartal,
    Jahr,
}

/// <summary>One column.</summary>
/// <param name="Jahr">Its year; null: without date.</param>
/// <param name="Kopf">What stands above it: «12.03.», «Q1», «2018».</param>
/// <param name="Name">The same for those who do not see the year above.</param>
/// <param name="Protokoll">Id of the Protokoll where it is one Sitzung.</param>
internal sealed record Matrixspalte(int? Jahr, string Kopf, string Name, long? Protokoll);

/// <summary>The columns of the matrix in time order, and which Sitzung falls into which.</summary>
internal sealed class Matrixspalten
{
    /// <summary>More columns than this nobody can read.</summary>
    public const int Most = 120;

    private const int Comfortable = 40;

    private readonly Dictionary<int, int> _columns = [];

    /// <param name="sitzungen">All Sitzungen by day, undated ones last.</param>
    /// <param name="shown">Whether a Sitzung is to be shown.</param>
    /// <param name="wanted">What a column shall stand for; null: whatever fits.</param>
    public Matrixspalten(IReadOnlyList<Sitzung> sitzungen, Func<Sitzung, bool> shown, Spaltenart? wanted)
    {
        List<int> ranks = [.. Enumerable.Range(0, sitzungen.Count).Where(rank => shown(sitzungen[rank]))];
        var arten = wanted is { } first ? [first, .. Enum.GetValues<Spaltenart>().Where(art => art > first)] : Enum.GetValues<Spaltenart>();
        foreach (var art in arten)
        {
            (Art, Spalten) = (art, [.. ranks.Select(rank => Column(sitzungen[rank], art)).Distinct()]);
            if (Spalten.Count <= (art == wanted ? Most : Comfortable))
            {
                break;
            }
        }

        var places = Spalten.Index().ToDictionary(column => column.Item, column => column.Index);
        foreach (var rank in ranks)
        {
            _columns[rank] = places[Column(sitzungen[rank], Art)];
        }

        Sitzungen = ranks.Count;
    }

    /// <summary>What a column stands for.</summary>
    public Spaltenart Art { get; private set; }

    /// <summary>Number of Sitzungen in all columns.</summary>
    public int Sitzungen { get; }

    public IReadOnlyList<Matrixspalte> Spalten { get; private set; } = [];

    /// <summary>The years, each with the number of its columns.</summary>
    public IEnumerable<(string Jahr, int Spalten)> Jahre => Spalten
        .GroupBy(spalte => spalte.Jahr)
        .Select(jahr => (jahr.Key?.ToString(CultureInfo.InvariantCulture) ?? "ohne Datum", jahr.Count()));

    /// <summary>The column of a Sitzung by its place among all, or null.</summary>
    public int? Of(int sitzung) => _columns.TryGetValue(sitzung, out var column) ? column : null;

    private static Matrixspalte Column(Sitzung sitzung, Spaltenart art) => sitzung.Datum is not { } day
        ? art == Spaltenart.Sitzung ? new(null, "?", Deutsch.Ort(sitzung), sitzung.Protokoll) : new(null, "–", "ohne Datum", null)
        : art switch
        {
            Spaltenart.Sitzung => new(
                day.Year, day.ToString("dd'.'MM'.'", CultureInfo.InvariantCulture), Deutsch.Ort(sitzung), sitzung.Protokoll),
            Spaltenart.Quartal => new(day.Year, $"Q{(day.Month + 2) / 3}", $"{(day.Month + 2) / 3}. Quartal {day.Year}", null),
            _ => new(day.Year, $"{day.Year}", $"{day.Year}", null),
        };
}
