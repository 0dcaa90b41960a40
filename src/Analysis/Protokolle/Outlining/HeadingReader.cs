using System.Text.RegularExpressions;

using Fokuslupe.Analysis.Protokolle.Vocabulary;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>Reads the words of a line as a heading, without asking whether its place makes it one.</summary>
internal static partial class HeadingReader
{
    /// <summary>Longest line that is read as a heading without further words.</summary>
    public const int Longest = 100;

    private const int LongestKey = 80;

    /// <summary>«Frage 2: …», which numbers a question put to the group.</summary>
    private const string QuestionNumber = @"[*_]{0,3}(?:Leitfrage|Frage)\s?\d{1,2}[a-z]?\s?[:.–)-]\s+";

    private static readonly (string Words, SectionKind Kind)[] Anywhere = [.. HeadingWords.All.Where(row => row.Words[0] == '*')];

    /// <summary>The rows that a line of a first letter can fit, in their order.</summary>
    private static readonly Dictionary<char, (string Words, SectionKind Kind)[]> ByLetter = HeadingWords.All
        .Where(row => row.Words[0] != '*').Select(row => row.Words[0]).Distinct()
        .ToDictionary(letter => letter, letter => HeadingWords.All.Where(row => row.Words[0] == letter || row.Words[0] == '*').ToArray());

    /// <summary>What the line announces when it is a heading; null when its words announce nothing known.</summary>
    public static Heading? Read(string text, Line line)
    {
        // The slice bounds the work on lines of any length; a These may be longer than other headings.
        var content = line.Shape is LineShape.Heading ? line.Content : line.Trimmed;
        var visible = new TextSpan(content.Start, Math.Min(content.End, content.Start + 400)).In(text);
        return These(text, content, visible) ?? Agenda(content, visible) ?? Key(text, content, visible)
            ?? (content.Length <= Longest ? Words(content, visible) : null);
    }

    /// <summary>A heading whose words say nothing: the text below decides.</summary>
    public static Heading Unknown(string text, Line line) => new()
    {
        Title = Lines.Join((line.Shape is LineShape.Heading ? line.Content : line.Trimmed).In(text)).Trim('*', '_', ' '),
        Kind = SectionKind.Unknown,
        Span = line.Trimmed,
        Continues = Continuation().IsMatch(Spans.Of(text, line.Trimmed)),
    };

    private static Heading? These(string text, TextSpan content, string visible)
    {
        var match = visible.AsSpan(0, Math.Min(LongestKey, visible.Length)).Contains("These", StringComparison.Ordinal) ? TheseLine().Match(visible) : Match.Empty;
        if (!match.Success)
        {
            return null;
        }

        var number = match.Groups["number"];
        var rest = match.Groups["rest"];
        return new Heading
        {
            Title = Title(visible[..(match.Groups["name"].Index + match.Groups["name"].Length)]),
            Kind = SectionKind.These,
            Span = content,
            Level = 1,
            These = number.Success ? Roman.Parse(number.Value) : 0,
            Rest = Spans.Trim(text, new TextSpan(content.Start + rest.Index, rest.Length == 0 ? content.Start + rest.Index : content.End)),
            Continues = match.Groups["again"].Success,
            IsCertain = true,
        };
    }

    private static Heading? Agenda(TextSpan content, string visible)
    {
        var match = visible.TrimStart('*', '_') is ['T' or 'P' or 'Z' or 'z', ..] ? AgendaLine().Match(visible) : Match.Empty;
        if (!match.Success || content.Length > 2 * Longest)
        {
            return null;
        }

        var kind = KindOf(match.Groups["rest"].Value);
        return new Heading
        {
            Title = Title(visible),
            Kind = kind is SectionKind.Unknown or SectionKind.Ergaenzung or SectionKind.Label or SectionKind.Tagesordnung ? SectionKind.Diskussion : kind,
            Span = content,
            Level = 1,
            IsAgendaItem = true,
            IsCertain = true,
        };
    }

    private static Heading? Key(string text, TextSpan content, string visible)
    {
        var colon = visible.AsSpan(0, Math.Min(LongestKey, visible.Length)).IndexOf(':');
        if (colon <= 0 || visible.AsSpan(colon + 1).Trim(" *_") is [])
        {
            return null;
        }

        var kind = KindOf(visible[..colon]);
        if (kind == SectionKind.Beratungsfolge && !Committee().IsMatch(visible.AsSpan(colon)))
        {
            return null;
        }

        var rest = colon + 1 + (visible.AsSpan(colon + 1).IndexOfAnyExcept(" *_\t") is var skip and > 0 ? skip : 0);
        return kind is SectionKind.NaechsterTermin or SectionKind.Beratungsfolge or SectionKind.Anwesenheit or SectionKind.Tagesordnung or SectionKind.Unterschrift
            ? new Heading
            {
                Title = Title(visible[..colon]),
                Kind = kind,
                Span = content,
                Rest = Spans.Trim(text, new TextSpan(content.Start + rest, content.End)),
                IsCertain = true,
            }
            : null;
    }

    private static Heading? Words(TextSpan content, string visible)
    {
        var folded = Folding.Fold(Numbering().Replace(visible, ""));
        var field = folded.StartsWith("handlungsfeld", StringComparison.Ordinal);
        var kind = KindOf(visible);
        if (kind == SectionKind.Unknown && !field)
        {
            return null;
        }

        return new Heading
        {
            Title = Title(visible),
            Kind = kind,
            Span = content,
            IsField = field,
            Level = field ? 2 : 1,
            Rest = kind == SectionKind.NaechsterTermin && folded.AsSpan().IndexOfAnyInRange('0', '9') >= 0 ? content : default,
            Continues = Continuation().IsMatch(visible),
            IsCertain = HeadingWords.CardLabels.Contains(Label(folded)),
        };
    }

    /// <summary>The kind that the words of a heading or of a table's column announce.</summary>
    public static SectionKind KindOf(string words)
    {
        var folded = Folding.Fold(Numbering().Replace(words, "")).TrimEnd(':', '.', ' ', '!', '?', '…');
        if (folded.Length == 0)
        {
            return SectionKind.Unknown;
        }

        if (HeadingWords.Labels.Contains(Label(folded)) || HeadingWords.CardLabels.Contains(Label(folded))
            || HeadingWords.NumberedLabels.Any(label => folded.StartsWith(label, StringComparison.Ordinal) && Numbered().IsMatch(folded)))
        {
            return Parenthesis().Match(folded) is { Success: true } inner && KindOf(inner.Value.Trim('(', ')')) == SectionKind.Ideen ? SectionKind.Ideen : SectionKind.Label;
        }

        foreach (var (row, kind) in ByLetter.GetValueOrDefault(folded[0], Anywhere))
        {
            if (row[0] == '*' ? folded.Contains(row.AsSpan(1), StringComparison.Ordinal) : BeginsWith(folded, row))
            {
                return kind;
            }
        }

        return IsPlace(folded) || Question().IsMatch(words) ? SectionKind.Thema : SectionKind.Unknown;
    }

    /// <summary>True for the name of a round of talk, which is a heading even where cards surround it.</summary>
    public static bool IsRound(Heading heading) => HeadingWords.Rounds.Contains(Folding.Fold(heading.Title));

    private static string Label(string folded) => Parenthesis().Replace(folded, "").TrimEnd(' ', ':');

    // «Ideen für Holmbek» is a heading, «Ideen sammeln» a card: after the known words only small words, signs or numbers may follow.
    private static bool BeginsWith(string folded, string words)
    {
        if (!folded.StartsWith(words, StringComparison.Ordinal))
        {
            return false;
        }

        var rest = folded.AsSpan(words.Length);
        if (rest.IsEmpty || words[^1] == '.')
        {
            return true;
        }

        if (char.IsLetter(rest[0]))
        {
            return false;
        }

        rest = rest.TrimStart();
        var word = rest.IndexOfAny(' ', ',', ':');
        return !char.IsLetter(rest[0]) || HeadingWords.Links.Contains((word < 0 ? rest : rest[..word]).ToString());
    }

    /// <summary>True for «Gruppe A», a place without words of its own.</summary>
    public static bool IsBarePlace(Heading heading) => IsPlace(Folding.Fold(heading.Title)) && heading.Title.Split(' ').Length == 2;

    private static bool IsPlace(string folded) => HeadingWords.Places.Any(place =>
        folded.StartsWith(place, StringComparison.Ordinal) && PlaceNumber().IsMatch(folded.AsSpan(place.Length)));

    private static string Title(string words) => Lines.Join(words).Trim('*', '_', ' ', ':').TrimEnd();

    [GeneratedRegex(@"^[*_]{0,3}(?<name>(?:(?<number>\d{1,2})\.?\s{0,3}These|These\s{0,3}(?:Nr\.?\s?)?(?<number>\d{1,2}|[IVX]{1,5})|These(?=\s?:)))\b[*_]{0,3}\s{0,3}(?<again>\((?:Fortsetzung|Forts\.?)\)|[–-]\s?Fortsetzung)?\s{0,3}(?:$|[*_]{0,3}[.:–—-][*_]{0,3}(?=\s|$|[„""])\s*(?<rest>.*)|\(.{0,60}\)$)", RegexOptions.Singleline)]
    private static partial Regex TheseLine();

    [GeneratedRegex(@"^[*_]{0,3}(?:[Zz]u\s)?(?:TOP|Top|Tagesordnungspunkt|Punkt)\s{0,3}\d{1,2}[a-z]?[*_]{0,3}\s{0,3}(?:$|[:.–)-]\s{0,3}|\s)(?<rest>.*)$", RegexOptions.Singleline)]
    private static partial Regex AgendaLine();

    [GeneratedRegex(@"^(?:[*_]{0,3}(?:(?:\d{1,2}\.){0,2}\d{1,2}[.)]?|[A-Z][.)]|[IVX]{1,4}[.)])\s+|" + QuestionNumber + ")")]
    private static partial Regex Numbering();

    [GeneratedRegex("^" + QuestionNumber)]
    private static partial Regex Question();

    [GeneratedRegex(@"\d|[Aa]usschuss|Kreistag|Gremi|Beirat|Vorstand|Verwaltung")]
    private static partial Regex Committee();

    [GeneratedRegex(@"\((?:Fortsetzung|Forts\.?)\)|[–-]\s?Fortsetzung", RegexOptions.IgnoreCase)]
    private static partial Regex Continuation();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Parenthesis();

    [GeneratedRegex(@"^[a-z]+ \d{1,2}\b|^\d{1,2}\. ")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^ (?:\d{1,2}|[a-h]|[ivx]{1,4})(?:$|\s?[:.–(-])|^ (?:\d{1,2}|[a-h]) ")]
    private static partial Regex PlaceNumber();
}
