using System.Buffers;
using System.Text.RegularExpressions;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>Finds what stands before a line's words: bullets, numbers, card codes, arrows, <c>#</c> and <c>&gt;</c>.</summary>
internal static partial class Markers
{
    private const string Bullets = "-–—*+•●○◦▪▫■□☐☑☒►▸▶‣·∙»›➢✓✔⁃";
    private const string TightBullets = "•▪■□☐►▸‣➢";

    /// <summary>Arrows that join a card to the one before; <c>-></c> is typed within cards as well and does not count.</summary>
    private static readonly SearchValues<char> Arrows = SearchValues.Create("↓→⇒↳⇓↪➔➜⟶▼↑←⇨");

    /// <summary>The style of card codes in brackets, which are never anything else.</summary>
    public const string BracketStyle = "[]";

    /// <summary>The style of «W1 ==> O2 words», a card that links two others.</summary>
    public const string LinkStyle = "==>";

    /// <summary>The style of single capitals without a stop, which count only one after another: «A words», «B words».</summary>
    public const string LetterStyle = "A ";

    public static void Find(string text, Line line)
    {
        var start = line.Trimmed.Start;
        var visible = Spans.Of(text, line.Trimmed);
        var arrows = visible.IndexOfAnyExcept(Arrows);
        if (arrows != 0)
        {
            Set(line, LineShape.Arrow, "", 0, text, arrows < 0 ? line.Trimmed.End : start + arrows);
        }
        else if (visible[0] == '>')
        {
            Set(line, LineShape.Quote, ">", 0, text, start + visible.IndexOfAnyExcept("> ") is var at && at > start ? at : line.Trimmed.End);
        }
        else if (visible[0] == '#' && visible.IndexOfAnyExcept('#') is var depth and > 0 and <= 6 && char.IsWhiteSpace(visible[depth]))
        {
            Set(line, LineShape.Heading, "#", depth, text, start + depth);
            line.Content = Spans.Trim(text, new TextSpan(line.Content.Start, line.Content.Start + line.Content.In(text).TrimEnd('#').Length));
        }
        else if (visible.StartsWith("[ ] ") || visible.StartsWith("[x] ", StringComparison.OrdinalIgnoreCase))
        {
            Set(line, LineShape.Bullet, "[ ]", 0, text, start + 3);
        }
        else if (IsBullet(visible))
        {
            Set(line, LineShape.Bullet, visible[..1].ToString(), 0, text, start + 1);
            SkipBracketCode(text, line);
        }
        else
        {
            FindNumber(text, line);
        }
    }

    private static bool IsBullet(ReadOnlySpan<char> visible) =>
        visible.Length > 1 && Bullets.Contains(visible[0], StringComparison.Ordinal)
        && (char.IsWhiteSpace(visible[1]) || (TightBullets.Contains(visible[0], StringComparison.Ordinal) && char.IsLetter(visible[1])));

    private static void SkipBracketCode(string text, Line line)
    {
        foreach (var match in BracketCode().EnumerateMatches(Spans.Of(text, line.Content)))
        {
            line.Content = Spans.Trim(text, new TextSpan(line.Content.Start + match.Length, line.Content.End));
        }
    }

    private static void FindNumber(string text, Line line)
    {
        var match = Number().Match(text, line.Trimmed.Start, Math.Min(40, line.Trimmed.Length));
        if (!match.Success || match.Length == line.Trimmed.Length)
        {
            return;
        }

        var value = match.Groups["value"];
        var (style, number) = match.Groups["bracket"].Success ? (BracketStyle, Value(value.Value))
            : match.Groups["link"].Success ? (LinkStyle, 0)
            : match.Groups["roman"].Success ? ("I" + match.Value[^1], Roman.Parse(match.Groups["roman"].Value))
            : match.Groups["letter"].Success ? (LetterStyle, match.Value[0] - 'A' + 1)
            : match.Groups["code"].Success ? (match.Groups["code"].Value, Value(value.Value))
            : (StyleOf(match.Value.Trim(), value.Value), Value(value.Value));
        Set(line, LineShape.Numbered, style, number, text, match.Index + match.Length);
    }

    private static string StyleOf(string marker, string value) =>
        marker.Replace(value, char.IsDigit(value[0]) ? "1" : char.IsUpper(value[0]) ? "A" : "a", StringComparison.Ordinal);

    private static int Value(string value)
    {
        if (value.Length == 0)
        {
            return 0;
        }

        var digits = value.AsSpan(0, value.AsSpan().IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? value.Length : end);
        return digits.Length > 0 ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : char.ToLowerInvariant(value[0]) - 'a' + 1;
    }

    private static void Set(Line line, LineShape shape, string style, int number, string text, int contentStart)
    {
        line.Shape = shape;
        line.Style = style;
        line.Number = number;
        line.Content = Spans.Trim(text, new TextSpan(contentStart, line.Trimmed.End));
    }

    [GeneratedRegex(@"^\[(?:[A-ZÄÖÜ]{0,3}\s?-?\d{1,4}[a-z]?|[ xX✓](?=\]\s))\]")]
    private static partial Regex BracketCode();

    // \G anchors at the start that Match gets. Options from strict to loose: [K12], W1 ==> O2, (1), 1. 1) 1.) a), E 3, S1, A.
    [GeneratedRegex(@"\G(?:(?<bracket>\[)[A-ZÄÖÜ]{0,3}\s?-?(?<value>\d{1,4}[a-z]?)\]|(?<link>[A-Z]{1,3}\s?\d{1,3}\s{0,3}(?:=+>|-+>|→|⇒)\s{0,3}(?:[A-Z]{1,3}\s?\d{1,3}|\?{1,3}))(?=\s)|\((?<value>\d{1,3}|[a-z])\)|(?<roman>[IVX]{1,5})[.)](?=\s)|(?<value>\d{1,3}|[a-zA-Z])(?:\.\)|[.)])(?=\s)|(?<code>[A-ZÄÖÜ]{1,3}|Nr\.|Karte|Empfehlung)\s?(?<value>\d{1,3}[a-z]?)[.:)]?(?=\s)|(?<letter>[A-Z])(?=\s{1,3}[\p{L}\d„]))")]
    private static partial Regex Number();
}
