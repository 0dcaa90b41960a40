using System.Globalization;

using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Writes the sentences of a Begründung; each claims only what its Beitraege show.</summary>
internal static class Begruendung
{
    private const int LongestInlineQuotation = 220;

    /// <summary>Two to five sentences.</summary>
    /// <param name="beitraege">The Beitraege of the demand; at least one.</param>
    /// <param name="lage">Statements on the same matter.</param>
    /// <param name="gegenstimmen">What speaks against the demand.</param>
    /// <param name="sitzungen">Number of all Sitzungen on the field, or null when it is not known.</param>
    public static IReadOnlyList<Begruendungssatz> Write(
        IReadOnlyList<AbgelegterBeitrag> beitraege,
        IReadOnlyList<AbgelegterBeitrag> lage,
        IReadOnlyList<AbgelegterBeitrag> gegenstimmen,
        int? sitzungen)
    {
        var wiederkehr = Recurrence.Count(beitraege);
        List<Begruendungssatz> sentences = [Sentence(Breadth(wiederkehr, sitzungen), beitraege), Sentence(Weight(wiederkehr), beitraege)];
        if (lage.Count > 0)
        {
            var verb = lage.Count == 1 ? "beschreibt" : "beschreiben";
            sentences.Add(Sentence($"{Mengenwort.Beitraege(lage.Count)} {verb} die Lage{Quotations(lage, 2)}", lage));
        }

        if (wiederkehr.Gremien.Count > 1)
        {
            sentences.Add(Sentence($"Erhoben wurde sie hier: {PerGremium(beitraege)}.", beitraege));
        }

        if (gegenstimmen.Count > 0)
        {
            var verb = gegenstimmen.Count == 1 ? "spricht" : "sprechen";
            sentences.Add(Sentence($"{Mengenwort.Beitraege(gegenstimmen.Count)} {verb} dagegen{Quotations(gegenstimmen, 1)}", gegenstimmen));
        }

        return sentences;
    }

    private static string Breadth(Wiederkehr wiederkehr, int? sitzungen)
    {
        var years = wiederkehr.Jahre switch
        {
            [] => "",
            [var only] => $" im Jahr {only}",
            [var first, .., var last] => $", erstmals {first}, zuletzt {last},",
        };
        var gremien = wiederkehr.Gremien switch
        {
            [Sitzung.UnbekanntesGremium] => "",
            [var only] => $" in einem Gremium ({only})",
            var several => $" in {several.Count} Gremien",
        };
        return $"{Mengenwort.Sitzungen(wiederkehr.Sitzungen, sitzungen)}{years} wurde diese Forderung{gremien} erhoben.";
    }

    private static string Weight(Wiederkehr wiederkehr)
    {
        var cards = wiederkehr.Beitraege == 1 ? "Sie stützt sich auf einen Beitrag" : $"Sie stützt sich auf {wiederkehr.Beitraege} Beiträge";
        return wiederkehr.Punkte switch
        {
            0 => cards + ".",
            1 => cards + ", dazu kommt 1 Klebepunkt.",
            var votes => cards + $", dazu kommen {votes} Klebepunkte.",
        };
    }

    private static string PerGremium(IReadOnlyList<AbgelegterBeitrag> beitraege) => Counted.List([.. beitraege
        .GroupBy(beitrag => beitrag.Sitzung.Gremium)
        .Select(group => (Name: group.Key, Sitzungen: group.DistinctBy(beitrag => beitrag.Sitzung.Protokoll).Count()))
        .OrderByDescending(row => row.Sitzungen)
        .ThenBy(row => row.Name, StringComparer.Ordinal)
        .Select(row => $"{row.Name} ({Counted.Of(row.Sitzungen, "Sitzung", "Sitzungen")})")]);

    /// <summary>Quotations at the end of a sentence, verbatim; only the full stop when all are too long to stand in it.</summary>
    private static string Quotations(IReadOnlyList<AbgelegterBeitrag> beitraege, int count)
    {
        var quotable = beitraege.Where(beitrag => beitrag.Beitrag.Text.Length <= LongestInlineQuotation);
        var quoted = BelegSelection.Choose(quotable, count).Select(Quoted).ToList();
        return quoted.Count == 0 ? "." : (beitraege.Count > quoted.Count ? ", etwa: " : ": ") + Counted.List(quoted) + ".";
    }

    private static string Quoted(AbgelegterBeitrag beitrag)
    {
        var year = beitrag.Sitzung.Datum?.Year.ToString(CultureInfo.InvariantCulture);
        var gremium = beitrag.Sitzung.Gremium == Sitzung.UnbekanntesGremium ? null : beitrag.Sitzung.Gremium;
        var source = string.Join(", ", new[] { gremium, year }.OfType<string>());
        return $"«{beitrag.Beitrag.Text}»" + (source.Length == 0 ? "" : $" ({source})");
    }

    private static Begruendungssatz Sentence(string text, IReadOnlyList<AbgelegterBeitrag> beitraege) =>
        new(text, [.. beitraege.Select(beitrag => beitrag.Id)]);
}
