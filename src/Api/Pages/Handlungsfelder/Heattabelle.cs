using System.Globalization;

using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;

namespace Fokuslupe.Api.Pages.Handlungsfelder;

/// <summary>The fields, or the chapters of a Katalog, over the years as numbers with a shade.</summary>
internal sealed class Heattabelle
{
    /// <summary>The darkest shade; 0 is none.</summary>
    public const int Stufen = 8;

    private readonly Dictionary<(string Feld, int? Jahr), Feldjahr> _zellen;
    private readonly Wert _wert;
    private readonly double _kleinster;
    private readonly double _groesster;

    public Heattabelle(IReadOnlyList<Feldjahr> jahre, IReadOnlyList<string> felder, Wert wert)
    {
        _zellen = jahre.ToDictionary(zelle => (zelle.Handlungsfeld, zelle.Jahr));
        _wert = wert;
        // Every year between the first and the last has a column, also one without minutes: a gap should be seen.
        var known = jahre.Select(zelle => zelle.Jahr).OfType<int>().ToList();
        Jahre = [.. known.Count == 0 ? [] : Enumerable.Range(known.Min(), known.Max() - known.Min() + 1).Select(jahr => (int?)jahr), .. jahre.Any(zelle => zelle.Jahr is null) ? [null] : Array.Empty<int?>()];
        var values = felder.SelectMany(_ => Jahre, Of).Where(value => value > 0).ToList();
        (_kleinster, _groesster) = (values.Min() ?? 0, values.Max() ?? 0);
    }

    /// <summary>The years, a column each; null, at the end, for Protokolle without a date.</summary>
    public IReadOnlyList<int?> Jahre { get; }

    /// <summary>The value of a cell; null where nobody said anything that year.</summary>
    public double? Of(string feld, int? jahr)
    {
        var all = Sum(jahr, zelle => zelle.Beitraege);
        if (all == 0)
        {
            return null;
        }

        var zelle = _zellen.GetValueOrDefault((feld, jahr));
        return _wert switch
        {
            Wert.Beitraege => zelle?.Beitraege ?? 0,
            Wert.Forderungen => zelle?.Forderungen ?? 0,
            _ => Share(zelle?.Beitraege ?? 0, all),
        };
    }

    /// <summary>The shade of a cell: 0 for nothing, then 1 to 8 in equal steps from the smallest to the largest value.</summary>
    public int Stufe(string feld, int? jahr) => Of(feld, jahr) switch
    {
        not > 0 => 0,
        _ when _groesster == _kleinster => Stufen / 2,
        { } value => 1 + (int)Math.Min(Stufen - 1, Stufen * (value - _kleinster) / (_groesster - _kleinster)),
    };

    /// <summary>The value of a field in all years.</summary>
    public double? Gesamt(string feld) => _wert switch
    {
        Wert.Beitraege => Sum(feld, one => one.Beitraege),
        Wert.Forderungen => Sum(feld, one => one.Forderungen),
        _ => Share(Sum(feld, one => one.Beitraege), _zellen.Values.Sum(one => one.Beitraege)),
    };

    /// <summary>The sum of a column; with shares the number of Beitraege that they are shares of.</summary>
    public int Summe(int? jahr) => Sum(jahr, one => _wert == Wert.Forderungen ? one.Forderungen : one.Beitraege);

    /// <summary>The sum of all columns.</summary>
    public int SummeGesamt => Jahre.Sum(Summe);

    /// <summary>A number of this table, «1.234» or «12 %», or a dash.</summary>
    public string Text(double? value) => value is not { } number ? "–" : _wert == Wert.Anteil ? Deutsch.Prozent(number) : Deutsch.Wert(number);

    /// <summary>«2024», or «ohne Datum».</summary>
    public static string Jahresname(int? jahr) => jahr?.ToString(CultureInfo.InvariantCulture) ?? "ohne Datum";

    private int Sum(string feld, Func<Feldjahr, int> value) => _zellen.Values.Where(zelle => zelle.Handlungsfeld == feld).Sum(value);

    private int Sum(int? jahr, Func<Feldjahr, int> value) => _zellen.Values.Where(zelle => zelle.Jahr == jahr).Sum(value);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
