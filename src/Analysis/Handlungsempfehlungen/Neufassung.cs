using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Puts a new draft in the place of an old one without touching what people decided on.</summary>
public static class Neufassung
{
    /// <summary>
    /// The new draft with the id, the Anliegen, the status, the locked parts and the locked sentences of the old one. A locked sentence stands in the
    /// place of the new one on the same matter; a sentence that a person added follows the one it followed before.
    /// </summary>
    public static Handlungsempfehlung Merge(Handlungsempfehlung alt, Handlungsempfehlung neu)
    {
        ArgumentNullException.ThrowIfNull(alt);
        ArgumentNullException.ThrowIfNull(neu);
        bool IsLocked(Empfehlungsteil teil) => alt.Gesperrt.Contains(teil);
        return neu with
        {
            Id = alt.Id,
            Anliegen = alt.Anliegen,
            Version = alt.Version,
            Status = alt.Status,
            Gesperrt = alt.Gesperrt,
            Titel = IsLocked(Empfehlungsteil.Titel) ? alt.Titel : neu.Titel,
            Massnahme = IsLocked(Empfehlungsteil.Massnahme) ? alt.Massnahme : neu.Massnahme,
            Adressat = IsLocked(Empfehlungsteil.Adressat) ? alt.Adressat : neu.Adressat,
            Zielgruppen = IsLocked(Empfehlungsteil.Zielgruppen) ? alt.Zielgruppen : neu.Zielgruppen,
            Steuerungsrelevanz = IsLocked(Empfehlungsteil.Steuerungsrelevanz) ? alt.Steuerungsrelevanz : neu.Steuerungsrelevanz,
            Kriterien = IsLocked(Empfehlungsteil.Kriterien) ? alt.Kriterien : neu.Kriterien,
            NaechsteBeratung = IsLocked(Empfehlungsteil.NaechsteBeratung) ? alt.NaechsteBeratung : neu.NaechsteBeratung,
            Begruendung = Sentences(alt.Begruendung, neu.Begruendung),
        };
    }

    private static IReadOnlyList<Begruendungssatz> Sentences(IReadOnlyList<Begruendungssatz> alt, IReadOnlyList<Begruendungssatz> neu)
    {
        var locked = new List<(int Place, Begruendungssatz Satz)>();
        var place = -1;
        foreach (var satz in alt)
        {
            place = satz.Teil is { } teil ? (int)teil : place;
            if (satz.Gesperrt)
            {
                locked.Add((place, satz));
            }
        }

        var taken = locked.Select(one => one.Satz.Teil).OfType<Satzteil>().ToHashSet();
        return [.. neu.Where(satz => satz.Teil is not { } teil || !taken.Contains(teil))
            .Select(satz => (Place: (int?)satz.Teil ?? int.MaxValue, Satz: satz))
            .Concat(locked)
            .OrderBy(one => one.Place)
            .Select(one => one.Satz)];
    }
}
