using Fokuslupe.Analysis.German;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>The terms of a demand, and which other Beitraege speak of the same.</summary>
internal sealed class DemandTerms
{
    private const int ShortestTerm = 4;

    /// <summary>Letters by which parts and inflections of long compounds still meet («Kurzzeitpflege», «Kurzzeitpflegeplatz»).</summary>
    private const int Beginning = 8;

    /// <summary>Stems that say nothing about the matter, whatever their number in the field.</summary>
    private static readonly HashSet<string> Common = new(
        ("mehr wenig soll sollt muss mussen konn konnt werd wird wurd sind sein habe haben hatt auch noch nicht kein ein eine einen einer "
        + "dies dass fur uber unter oder aber wenn dann schon sehr viel alle ander gibt geben brauch fehl fehlt besser stark starker "
        + "ausbau verbess schaff einricht einfuhr forder fordern anbiet angebot mensch leut kreis gemeind statt land lang zeit neue "
        + "gross klein wichtig notig dring endlich immer weit mach").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Words that only join others, and addresses: «Frau Möller» says nothing of women.</summary>
    private static readonly HashSet<string> Joining = new(
        ("frau herr herrn durch gegen nach beim damit dann dort hier sich ohne zwischen weil dass etwas nicht jede jeden jedem jeder jedes "
        + "sondern lieber sowie seine seinen ihre ihren diese diesen dieser dieses bereits deshalb").Split(' '),
        StringComparer.Ordinal);

    private readonly HashSet<string> _demand;
    private readonly HashSet<string> _title;
    private readonly HashSet<string> _nouns;
    private readonly Dictionary<string, int> _frequency;
    private readonly int _texts;

    /// <param name="titel">Title of the demand.</param>
    /// <param name="beitraege">Its Beitraege; a term that two of them share counts as one of the demand.</param>
    /// <param name="umfeld">What else was said on the field: shows which terms are rare.</param>
    public DemandTerms(string titel, IReadOnlyList<AbgelegterBeitrag> beitraege, IReadOnlyList<AbgelegterBeitrag> umfeld)
    {
        _title = Of(titel);
        _nouns = [.. Words(titel).Where(word => char.IsUpper(word[0])).SelectMany(Of)];
        _demand = [.. _title];
        _demand.UnionWith(beitraege.SelectMany(beitrag => Of(beitrag.Beitrag.Text))
            .GroupBy(term => term, StringComparer.Ordinal)
            .Where(group => group.Count() >= Math.Min(2, beitraege.Count))
            .Select(group => group.Key));
        _frequency = umfeld.SelectMany(beitrag => Of(beitrag.Beitrag.Text))
            .CountBy(term => term, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        _texts = umfeld.Count;
    }

    /// <summary>
    /// How closely a text speaks of the demand: the rarity of the terms shared, in nats; 0 when none of them is rare, when none is of
    /// the title, or when all they share is one word that is no long noun of the title.
    /// </summary>
    public double Closeness(string text)
    {
        var shared = Of(text).Where(_demand.Contains).ToList();
        return shared.Exists(IsRare) && shared.Exists(_title.Contains) && (shared.Count > 1 || (shared[0].Length == Beginning && _nouns.Contains(shared[0])))
            ? shared.Sum(Rarity)
            : 0;
    }

    private bool IsRare(string term) => _frequency.GetValueOrDefault(term) <= Math.Max(3, _texts / 40);

    private double Rarity(string term) => Math.Log((_texts + 2.0) / (_frequency.GetValueOrDefault(term) + 1.0));

    private static string[] Words(string text) =>
        text.Split(text.Where(sign => !char.IsLetter(sign)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries);

    private static HashSet<string> Of(string text)
    {
        var buffer = new TokenizedText();
        CardTokenizer.Tokenize(text, buffer);
        var terms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in buffer.Tokens)
        {
            var word = buffer[token].ToString();
            var stem = GermanStemmer.Stem(word);
            if (!Joining.Contains(word) && stem.Length >= ShortestTerm && !Common.Contains(stem))
            {
                terms.Add(stem.Length > Beginning ? stem[..Beginning] : stem);
            }
        }

        return terms;
    }
}
