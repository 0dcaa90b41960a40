using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Csv;

/// <summary>
/// Cuts a CSV into records and cells as RFC 4180 describes them, with any delimiter, and remembers where they stand.
/// Lenient: what follows a closing quotation mark is skipped, and a mark that is never closed is an ordinary character.
/// </summary>
internal sealed class CsvScanner(string text, char delimiter, int start = 0)
{
    private const char Quote = '"';

    private int at = start;
    private bool hasUnclosedQuote;

    /// <summary>The records in order.</summary>
    public IEnumerable<CsvRecord> Records()
    {
        while (at < text.Length)
        {
            var first = at;
            var cells = new List<TextSpan> { Cell() };
            while (at < text.Length && text[at] == delimiter)
            {
                at++;
                cells.Add(Cell());
            }

            yield return new CsvRecord(new TextSpan(first, at), cells);
            at += at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
        }
    }

    /// <summary>Reads a cell and stops at the delimiter or line end behind it.</summary>
    private TextSpan Cell()
    {
        var first = at;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        if (at < text.Length && text[at] == Quote && !hasUnclosedQuote && ClosingQuote(at + 1) is var closing and >= 0)
        {
            var content = Trimmed(at + 1, closing);
            at = EndOfCell(closing + 1);
            return content;
        }

        at = EndOfCell(first);
        return Trimmed(first, at);
    }

    private int ClosingQuote(int from)
    {
        while (from < text.Length)
        {
            var mark = text.IndexOf(Quote, from);
            if (mark < 0)
            {
                break;
            }

            if (mark + 1 == text.Length || text[mark + 1] != Quote)
            {
                return mark;
            }

            from = mark + 2;
        }

        hasUnclosedQuote = true;
        return -1;
    }

    private int EndOfCell(int from)
    {
        var length = text.AsSpan(from).IndexOfAny(delimiter, '\n', '\r');
        return length < 0 ? text.Length : from + length;
    }

    private TextSpan Trimmed(int from, int end)
    {
        while (end > from && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        while (from < end && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return new TextSpan(from, end);
    }
}
