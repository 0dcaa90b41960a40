using System.Text.RegularExpressions;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Kopf;

/// <summary>Finds the day of the Sitzung among the dates of the head: the letter's own date and other days do not count.</summary>
internal static partial class DatumFinder
{
    /// <param name="text">The document.</param>
    /// <param name="head">Where the head lies.</param>
    /// <param name="title">Where the title stands, or an empty span.</param>
    /// <param name="named">The day in the file's name, which confirms but does not overrule.</param>
    public static DateOnly? Find(string text, TextSpan head, TextSpan title, DateOnly? named)
    {
        var best = Day.In(text, head).Where(day => day.HasYear)
            .Select((day, order) => (day.Date, Score: Score(text, day, title, named) - 0.1 * order))
            .OrderByDescending(candidate => candidate.Score)
            .FirstOrDefault();
        return best.Date != default && best.Score > -2 ? best.Date : named;
    }

    private static double Score(string text, Day day, TextSpan title, DateOnly? named)
    {
        var start = text.LastIndexOfAny(['\n', '\r', '\f'], day.Span.Start) + 1;
        var end = text.AsSpan(day.Span.End).IndexOfAny('\n', '\r', '\f') is var at and >= 0 ? day.Span.End + at : text.Length;
        var before = text.AsSpan(start, day.Span.Start - start)[^Math.Min(120, day.Span.Start - start)..];
        var after = text.AsSpan(day.Span.End, Math.Min(60, end - day.Span.End));
        return (day.Date == named ? 4 : 0)
            + (day.Span.Start >= title.Start && day.Span.End <= title.End ? 3 : 0)
            + (Label().IsMatch(before) ? 3 : 0)
            + (Weekday().IsMatch(before) || Time().IsMatch(after) || Meeting().IsMatch(before) ? 2 : 0)
            - (Other().IsMatch(before) || (after.Trim().IsEmpty && LetterDate().IsMatch(before)) ? 4 : 0);
    }

    [GeneratedRegex(@"^[\s|*_]{0,20}(?:Datum|Wann|Termin|Tag|Zeit|Sitzung|Sitzungstermin|Sitzungstag)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(?:Mo|Di|Mi|Do|Fr|Sa|So|\p{L}{3,6}tag|Mittwoch)\b[.,]?\s{0,3}(?:den|dem)?\s{0,3}$", RegexOptions.IgnoreCase)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^[,;|\s*]{0,5}(?:um|von|ab)?\s{0,2}\d{1,2}(?:[.:]\d{2})?(?:\s?Uhr|\s?[-–]|\s?h\b|\sbis\b|$)")]
    private static partial Regex Time();

    [GeneratedRegex(@"(?:Sitzung|Treffen|Protokoll|Workshop)\b.{0,60}\b(?:am|vom|vom:)?\s{0,3}$|[,·]\s{0,3}$", RegexOptions.IgnoreCase)]
    private static partial Regex Meeting();

    [GeneratedRegex(@"n(?:ä|ae)chste|folge|Stand|erstellt|seit|bis|genehmigt|gedruckt|versandt|Ausdruck", RegexOptions.IgnoreCase)]
    private static partial Regex Other();

    [GeneratedRegex(@"\s{2,}\p{Lu}\p{L}+,?\s(?:den\s)?$")]
    private static partial Regex LetterDate();
}
