using System.Buffers;
using System.Text.RegularExpressions;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Kopf;

/// <summary>Finds the day of the next Sitzung: the date after «Nächster Termin», «Die 2. Sitzung findet am …».</summary>
internal static class NextMeetingFinder
{
    private const int Window = 200;

    private static readonly SearchValues<char> Separators = SearchValues.Create(" \t\r\n:*_|-");

    /// <summary>The last such day in the text that lies after the Sitzung itself; null for none.</summary>
    public static DateOnly? Find(string text, DateOnly? datum)
    {
        DateOnly? found = null;
        for (var match = Announcement.Match(text); match.Success; match = match.NextMatch())
        {
            var end = match.Index + match.Length;
            foreach (var day in Day.In(text, new TextSpan(end, end + Reach(text, end))))
            {
                if (day.After(datum) is { } date && !(date <= datum))
                {
                    found = date;
                    break;
                }
            }
        }

        return found;
    }

    // To the end of the paragraph, or of the next when the words stand alone as a heading; never into the dates of committees.
    private static int Reach(string text, int from)
    {
        var window = text.AsSpan(from, Math.Min(Window, text.Length - from));
        var committee = Committee.EnumerateMatches(window);
        var limit = committee.MoveNext() ? committee.Current.Index : window.Length;
        window = window[..limit];
        var content = window.IndexOfAnyExcept(Separators);
        if (content < 0)
        {
            return limit;
        }

        var paragraph = Paragraph.EnumerateMatches(window[content..]);
        return paragraph.MoveNext() ? content + paragraph.Current.Index : limit;
    }

    private static readonly Regex Announcement = new(
        @"\b(?:(?:N|n)(?:ä|ae)chste[nrs]?\s{1,3}(?:\p{L}{0,20}sitzung|Sitzung|Treffen|Termin|Mal|Zusammenkunft|Runde|\p{L}{0,20}treffen)|(?:F|f)olgetermin|Termine:?\s{0,3}\r?\n|\d{1,2}\.\s(?:Sitzung|Treffen)\s(?:findet|ist|wird)|(?:W|w)iedersehen|(?:t|T)reffen\s(?:uns|wir\suns)\swieder|(?:w|W)eiter\sgeht\ses)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex Committee = new(@"Beratungsfolge|Ausschuss|ausschuss|Kreistag|Gremien|Geht an", RegexOptions.NonBacktracking);

    private static readonly Regex Paragraph = new(@"\r?\n[ \t]*\r?\n|\f", RegexOptions.NonBacktracking);
}
