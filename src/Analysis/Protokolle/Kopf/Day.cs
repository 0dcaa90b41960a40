using System.Globalization;
using System.Text.RegularExpressions;

using Fokuslupe.Analysis.Protokolle.Vocabulary;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Kopf;

/// <summary>A date as written in a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Date">The day; of the year 1 when <paramref name="HasYear"/> is false.</param>
/// <param name="HasYear">False for «am 12. März».</param>
internal readonly partial record struct Day(TextSpan Span, DateOnly Date, bool HasYear)
{
    /// <summary>
    /// All dates of a part of a text in order: 22.02.2018, 8.11.18, 22. Februar 2018, 20.II.2025, 2021-04-22,
    /// and without a year 12. März and 12.3.; what is no day of the calendar is left out.
    /// </summary>
    public static IEnumerable<Day> In(string text, TextSpan part)
    {
        for (var match = Dates.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
        {
            var year = match.Groups["year"].Value;
            var month = match.Groups["word"].Success ? Months.Parse(match.Groups["word"].ValueSpan.TrimEnd('.')) : Number(match.Groups["month"].Value);
            var day = Number(match.Groups["day"].Value);
            var full = year.Length switch { 4 => Number(year), 2 => 2000 + Number(year), _ => 4 };
            if (month is >= 1 and <= 12 && day >= 1 && full is >= 1 and <= 9998 && day <= DateTime.DaysInMonth(full, month))
            {
                yield return new Day(new TextSpan(match.Index, match.Index + match.Length), new DateOnly(full, month, day), year.Length > 0);
            }
        }
    }

    /// <summary>The day itself, or the first such day after another when no year is written; null when neither is known.</summary>
    public DateOnly? After(DateOnly? reference)
    {
        if (HasYear)
        {
            return Date;
        }

        if (reference is not { } from)
        {
            return null;
        }

        var year = (Date.Month, Date.Day).CompareTo((from.Month, from.Day)) > 0 ? from.Year : from.Year + 1;
        return Date.Day <= DateTime.DaysInMonth(year, Date.Month) ? new DateOnly(year, Date.Month, Date.Day) : null;
    }

    private static int Number(string digits) => digits.Length == 0 ? 0 : int.Parse(digits, CultureInfo.InvariantCulture);

    // Not to backtrack matters here: the pattern runs over texts of any size.
    private static readonly Regex Dates = new(
        @"\b(?:(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})|(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.(?:\s?(?<year>\d{4}|\d{2})\b)?|(?<day>\d{1,2})\.?\s?(?<word>(?:Jan|Jän|Jaen|Feb|Mär|Maer|Mar|Mrz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|JAN|FEB|MÄR|MAE|APR|MAI|JUN|JUL|AUG|SEP|OKT|NOV|DEZ)\p{L}{0,7}\b\.?|[IVX]{1,4}\.)(?:\s?'?(?<year>\d{4}|\d{2})\b)?|(?<day>\d{1,2})/(?<month>\d{1,2})/(?<year>\d{4}))",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
