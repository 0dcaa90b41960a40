using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Csv;

/// <summary>
/// Cuts a CSV into records and cells as RFC 4180 describes them, with any delimiter, and remembers where they stand.
/// Lenient: what follows a closing quotation mark is skipped, and a mark that is never closed is an ordinary character.
/// </summary>
internal sealed class CsvScanner(string text, char delimiter, int start = 0)
{
    private const char Quote = '"';

    private int _at = start;
    private bool _hasUnclosedQuote;

    /// <summary>The records in order.</summary>
    public IEnumerable<CsvRecord> Records()
    {
        while (_at < text.Length)
        {
            var first = _at;
            var cells = new List<TextSpan> { Cell() };
            while (_at < text.Length && text[_at] == delimiter)
            {
                _at++;
                cells.Add(Cell());
            }

            yield return new CsvRecord(new TextSpan(first, _at), cells);
            _at += _at + 1 < text.Length && text[_at] == '\r' && text[_at + 1] == '\n' ? 2 : 1;
        }
    }

    /// <summary>Reads a cell and stops at the delimiter or line end behind it.</summary>
    private TextSpan Cell()
    {
        var first = _at;
        while (_at < text.Length && text[_at] == ' ')
        {
            _at++;
        }

        if (_at < text.Length && text[_at] == Quote && !_hasUnclosedQuote && ClosingQuote(_at + 1) is var closing and >= 0)
        {
            var content = Trimmed(_at + 1, closing);
            _at = EndOfCell(closing + 1);
            return content;
        }

        _at = EndOfCell(first);
        return Trimmed(first, _at);
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

        _hasUnclosedQuote = true;
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
