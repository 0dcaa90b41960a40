namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>
/// Words of quantity. They follow from counts alone, by fixed bands, so that no sentence claims more than its evidence:
/// 1 «Ein Beitrag», 2 «Einzelne Beiträge», 3 to 5 «Mehrere Beiträge», 6 and more «Viele Beiträge»;
/// «die Mehrheit» only of a known total of at least three, when it is more than half.
/// </summary>
internal static class Mengenwort
{
    /// <summary>The first words of a sentence about this many Beitraege.</summary>
    /// <param name="count">1 or more.</param>
    public static string Beitraege(int count) => count switch
    {
        <= 1 => "Ein Beitrag",
        2 => "Einzelne Beiträge",
        <= 5 => "Mehrere Beiträge",
        _ => "Viele Beiträge",
    };

    /// <summary>«In 4 von 9 Sitzungen», «In der Mehrheit der Sitzungen (4 von 6)», «In allen 4 Sitzungen».</summary>
    /// <param name="count">Sitzungen with the demand, 1 or more.</param>
    /// <param name="total">All Sitzungen on the field, or null when they are not known.</param>
    public static string Sitzungen(int count, int? total)
    {
        const string Zusatz = " mit Beiträgen zu diesem Handlungsfeld";
        return total switch
        {
            null => $"In {Counted.Of(count, "Sitzung", "Sitzungen")}",
            1 => $"In der einzigen Sitzung{Zusatz}",
            _ when count == total => $"In allen {Counted.Of(count, "Sitzung", "Sitzungen")}{Zusatz}",
            >= 3 when 2 * count > total => $"In der Mehrheit der Sitzungen{Zusatz} ({count} von {total})",
            _ => $"In {count} von {Counted.Of(total.Value, "Sitzung", "Sitzungen")}{Zusatz}",
        };
    }
}
