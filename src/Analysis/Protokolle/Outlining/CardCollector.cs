using System.Buffers;
using System.Text.RegularExpressions;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>Where a card stands.</summary>
internal readonly record struct Place(string? Abschnitt, Bezug Bezug, int? These);

/// <summary>Makes Beitraege of spans: parts votes, sets aside what is struck out, illegible or a mere remark.</summary>
internal sealed partial class CardCollector(string text, Ledger ledger)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("-–—.…/\\|•*_~ \t\r\n\f\u00A0");

    private const int LongestLead = 24;

    private readonly List<Beitrag> _beitraege = [];

    public IReadOnlyList<Beitrag> Beitraege => _beitraege;

    /// <param name="span">The card; may hold votes at its ends.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="lines">Its lines, for the ledger.</param>
    /// <param name="punkte">Votes that stand elsewhere, as in a table's column.</param>
    public void Add(TextSpan span, Place place, IEnumerable<Line> lines, int? punkte = null)
    {
        span = Spans.Trim(text, span);
        if (Rejection(span) is { } grund)
        {
            foreach (var line in lines)
            {
                ledger.SetAside(line, grund);
            }

            return;
        }

        // Lines that the card then does not reach hold its votes.
        ledger.Furnish(lines, Gruende.Punkte);
        var (card, votes) = Votes.Split(text, WithoutLead(span));
        Append(card, place, punkte ?? votes);
    }

    /// <summary>True for what people write where no card hangs: «keine Karten».</summary>
    public static bool IsEmptyPlace(ReadOnlySpan<char> words) => words.Length <= 60 && EmptyPlace().IsMatch(words);

    /// <summary>A statement of the discussion: no votes, no remarks in brackets.</summary>
    public void AddStatement(TextSpan span, Place place, IEnumerable<Line> lines)
    {
        if (Rejection(span) is null)
        {
            Append(WithoutLead(span), place, null);
        }
        else
        {
            foreach (var line in lines)
            {
                ledger.SetAside(line, Gruende.Anmerkung);
            }
        }
    }

    /// <summary>Gives the last card its votes, when they stand on a line of their own.</summary>
    /// <returns>False when there is no card, or it has votes.</returns>
    public bool Vote(int punkte)
    {
        if (_beitraege is not [.., { Punkte: null } last])
        {
            return false;
        }

        _beitraege[^1] = last with { Punkte = punkte };
        return true;
    }

    private void Append(TextSpan span, Place place, int? punkte) => _beitraege.Add(new Beitrag
    {
        Span = span,
        Text = Lines.Join(span.In(text)),
        Abschnitt = place.Abschnitt,
        Bezug = place.Bezug,
        These = place.These,
        Punkte = punkte,
    });

    // A typed arrow at the start joins a card to the one before, «Empfehlung 2:» numbers it; neither belongs to it.
    private TextSpan WithoutLead(TextSpan span)
    {
        foreach (var match in Lead().EnumerateMatches(Spans.Of(text, span)[..Math.Min(LongestLead, span.Length)]))
        {
            return new TextSpan(span.Start + match.Length, span.End);
        }

        return span;
    }

    private string? Rejection(TextSpan span)
    {
        var visible = Spans.Of(text, span);
        if (visible.IndexOfAnyExcept(Signs) < 0)
        {
            return visible is "..." or "…" or "" or "-" or "–" ? Gruende.Anmerkung : Gruende.Trennlinie;
        }

        if (visible is ['~', '~', ..] && visible[2..].IndexOf("~~") is var close and >= 0 && Parenthesis().Replace(visible[(close + 4)..].ToString(), "").AsSpan().Trim() is [])
        {
            return Gruende.Durchgestrichen;
        }

        return visible.Length > 200 ? null
            : StruckNote().IsMatch(visible) ? Gruende.Durchgestrichen
            : Illegible().IsMatch(visible) ? Gruende.Unleserlich
            : IsEmptyPlace(visible) ? Gruende.LeereKarte
            : Remark().IsMatch(visible) ? Gruende.Anmerkung
            : null;
    }

    [GeneratedRegex(@"^(?:(?:-{1,3}|={1,3})>\s{1,3}|\*{0,2}Empfehlung\s?\d{1,2}\s?[:.)]\*{0,2}\s{1,3})(?=\S)")]
    private static partial Regex Lead();

    [GeneratedRegex(@"\([^()]{0,200}\)")]
    private static partial Regex Parenthesis();

    [GeneratedRegex(@"[(\[](?:ganz )?(?:durchgestrichen|gestrichen)[)\]]\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex StruckNote();

    [GeneratedRegex(@"^[\[(]?\s?(?:unleserlich|nicht lesbar|unlesbar|\?{2,}|\.{3}|…)\s?[\])]?[.!?]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Illegible();

    [GeneratedRegex(@"^\[[^\]]{1,80}\]\.?$|^\([^()]{10,160}\.\)$|^\((?:Pause|Lachen|Beifall|Applaus|Fortsetzung)[^)]{0,80}\)$", RegexOptions.IgnoreCase)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^[\[(–-]?\s?(?:(?:hier\s|dazu\s)?keine?\s(?:Karten?|Beiträge|Nennungen|Kommentare?|Anmerkungen|Ergänzungen|Punkte|Wortmeldungen)|leer(?:\sgeblieben)?|entfällt)\s?[\])]?[.!]?$", RegexOptions.IgnoreCase)]
    private static partial Regex EmptyPlace();
}
