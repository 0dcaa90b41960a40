using Fokuslupe.Analysis.Handlungsempfehlungen.Pruefung;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Words of quantity for drafts. They follow from counts alone, by the bands of <see cref="Mengenband"/>.</summary>
internal static class Mengenwort
{
    /// <summary>The first words of a sentence about this many Beitraege: «Ein Beitrag», «Mehrere Beiträge».</summary>
    /// <param name="count">1 or more.</param>
    public static string Beitraege(int count) => Mengenband.Fuer(count).Wort + (count == 1 ? " Beitrag" : " Beiträge");

    /// <summary>
    /// Within a sentence: «in 4 von 9 Sitzungen», «in der Mehrheit der Sitzungen … (4 von 6 Sitzungen)», «in allen 4 Sitzungen»;
    /// «die Mehrheit» only of a known total of at least three, when it is more than half.
    /// </summary>
    /// <param name="count">Sitzungen with the demand, 1 or more.</param>
    /// <param name="total">All Sitzungen on the field, or null when they are not known.</param>
    public static string Sitzungen(int count, int? total)
    {
        const string Zusatz = " mit Beiträgen zu diesem Handlungsfeld";
        return (count, total) switch
        {
            (1, null) => "in einer Sitzung",
            (_, null) => $"in {count} Sitzungen",
            (_, 1) => $"in der einzigen Sitzung{Zusatz}",
            _ when count == total => $"in allen {count} Sitzungen{Zusatz}",
            (1, _) => $"in einer von {total} Sitzungen{Zusatz}",
            (_, >= 3) when 2 * count > total => $"in der Mehrheit der Sitzungen{Zusatz} ({count} von {total} Sitzungen)",
            _ => $"in {count} von {total} Sitzungen{Zusatz}",
        };
    }
}
