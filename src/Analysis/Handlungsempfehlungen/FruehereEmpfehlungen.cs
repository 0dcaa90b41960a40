using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Finds recommendations on the same matter that were there before.</summary>
internal static class FruehereEmpfehlungen
{
    private const int Most = 5;

    /// <summary>Those of the same Anliegen first, then by closeness of the terms; at most five.</summary>
    public static IReadOnlyList<FruehereEmpfehlung> Of(DraftSource source, DemandTerms terms)
    {
        var stored = source.Vorhandene.Select(empfehlung => (Closeness: terms.Closeness(empfehlung.Titel), Fruehere: new FruehereEmpfehlung
        {
            Text = empfehlung.Titel,
            GleichesAnliegen = empfehlung.Anliegen == source.Anliegen.Id,
            Handlungsempfehlung = empfehlung.Id,
            Status = empfehlung.Status,
        }));
        var paragraphs = source.Empfehlungen.DistinctBy(beitrag => beitrag.Karte ?? beitrag.Id).Select(beitrag => (Closeness: terms.Closeness(beitrag.Beitrag.Text), Fruehere: new FruehereEmpfehlung
        {
            Text = beitrag.Beitrag.Text,
            GleichesAnliegen = beitrag.Anliegen == source.Anliegen.Id,
            Beleg = BelegSelection.ToBeleg(beitrag),
        }));
        return [.. stored.Concat(paragraphs)
            .Where(candidate => candidate.Fruehere.GleichesAnliegen || candidate.Closeness > 0)
            .OrderByDescending(candidate => candidate.Fruehere.GleichesAnliegen)
            .ThenByDescending(candidate => candidate.Closeness)
            .ThenByDescending(candidate => candidate.Fruehere.Beleg?.Sitzung.Datum)
            .ThenBy(candidate => candidate.Fruehere.Beleg?.Beitrag ?? candidate.Fruehere.Handlungsempfehlung)
            .Take(Most)
            .Select(candidate => candidate.Fruehere)];
    }
}
