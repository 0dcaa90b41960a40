using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Drafts a Handlungsempfehlung in which every sentence rests on Beitraege.</summary>
public sealed class DraftWriter
{
    private const int MostBelege = 6;
    private const int MostGegenstimmen = 3;
    private const int MostStatements = 6;

    /// <summary>Writes the draft. Same source, same draft; the order of its lists does not matter.</summary>
    /// <exception cref="ArgumentException">There is no Beitrag to rest on.</exception>
    public Handlungsempfehlung Write(DraftSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.Beitraege.Count == 0)
        {
            throw new ArgumentException("A draft needs at least one Beitrag.", nameof(source));
        }

        var all = Ordered(source.Beitraege, []);
        var field = Ordered(source.Umfeld, all);
        // Copies of a card say nothing new: sentences rest on the first of them, as breadth does.
        var (beitraege, umfeld) = (Originals(all), Originals(field));
        var terms = new DemandTerms(source.Anliegen.Titel, beitraege, umfeld);
        var gegen = Originals(Ordered(source.Gegenstimmen.Concat(umfeld.Where(beitrag => Gegenstimmen.Contradicts(beitrag, beitraege, terms))), all))
            .OrderByDescending(beitrag => terms.Closeness(beitrag.Beitrag.Text))
            .ThenByDescending(beitrag => Readability.Of(beitrag.Beitrag.Text))
            .ToList();
        var lage = umfeld.Except(gegen)
            .Where(beitrag => beitrag.Einordnung.Art == Art.Feststellung)
            .Select(beitrag => (Beitrag: beitrag, Closeness: terms.Closeness(beitrag.Beitrag.Text)))
            .Where(candidate => candidate.Closeness > 0)
            .OrderByDescending(candidate => candidate.Closeness)
            .Take(MostStatements)
            .Select(candidate => candidate.Beitrag)
            .ToList();
        var wiederkehr = Recurrence.Count(all);
        var fruehere = FruehereEmpfehlungen.Of(source, terms);
        var kriterien = Relevanzvorschlag.Of(source.Anliegen.Titel, wiederkehr, gegen.Count, fruehere.Count(empfehlung => empfehlung.GleichesAnliegen));
        var begruendung = new Begruendung(beitraege, terms, SitzungenOnField(all, field)).Write(lage, gegen);
        var quoted = Quoted(begruendung, [.. beitraege, .. gegen]);
        // What is listed as recommended before is no wish of a participant.
        var wishes = beitraege.Where(beitrag => quoted.Contains(beitrag.Id) || !fruehere.Any(empfehlung => empfehlung.Beleg?.Beitrag == beitrag.Id)).ToList();
        return new Handlungsempfehlung
        {
            Anliegen = source.Anliegen.Id,
            Handlungsfeld = source.Anliegen.Handlungsfeld,
            Titel = source.Anliegen.Titel,
            Massnahme = Massnahme.From(source.Anliegen.Titel),
            Begruendung = begruendung,
            Belege = [.. BelegSelection.Choose(wishes.Count == 0 ? beitraege : wishes, MostBelege, quoted).Select(BelegSelection.ToBeleg)],
            Gegenstimmen = [.. BelegSelection.Choose(gegen, MostGegenstimmen, quoted).Select(BelegSelection.ToBeleg)],
            Adressat = Adressaten.Of(source.Anliegen.Handlungsfeld),
            Zielgruppen = Zielgruppen.Of(source.Anliegen.Titel, [.. beitraege.Select(beitrag => beitrag.Beitrag.Text)]),
            Steuerungsrelevanz = Relevanzvorschlag.Proposal(kriterien),
            Staerke = Staerke.Of(beitraege.Count, wiederkehr.Sitzungen),
            Kriterien = kriterien,
            Fruehere = fruehere,
            NaechsteBeratung = Adressaten.Next(source.Anliegen.Handlungsfeld, source.Beratungen, source.Heute),
        };
    }

    private static List<AbgelegterBeitrag> Ordered(IEnumerable<AbgelegterBeitrag> beitraege, IEnumerable<AbgelegterBeitrag> without) =>
        [.. BelegSelection.InOrder(beitraege.DistinctBy(beitrag => beitrag.Id).ExceptBy(without.Select(beitrag => beitrag.Id), beitrag => beitrag.Id))];

    /// <summary>Ids of the Beitraege whose words stand in the sentences that rest on them.</summary>
    private static HashSet<long> Quoted(IReadOnlyList<Begruendungssatz> begruendung, IEnumerable<AbgelegterBeitrag> beitraege) =>
        [.. beitraege.Where(beitrag => begruendung.Any(satz =>
                satz.Beitraege.Contains(beitrag.Id) && satz.Text.Contains($"«{beitrag.Beitrag.Text}»", StringComparison.Ordinal)))
            .Select(beitrag => beitrag.Id)];

    private static List<AbgelegterBeitrag> Originals(List<AbgelegterBeitrag> ordered) => [.. ordered.DistinctBy(beitrag => beitrag.Karte ?? beitrag.Id)];

    private static int? SitzungenOnField(List<AbgelegterBeitrag> beitraege, List<AbgelegterBeitrag> umfeld) =>
        umfeld.Count == 0 ? null : beitraege.Concat(umfeld).DistinctBy(beitrag => beitrag.Sitzung.Protokoll).Count();
}
