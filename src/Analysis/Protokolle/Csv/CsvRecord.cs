using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Csv;

/// <summary>One record of a CSV; its span excludes the line end.</summary>
internal sealed record CsvRecord(TextSpan Span, IReadOnlyList<CsvField> Fields)
{
    /// <summary>True where nothing stands between the delimiters.</summary>
    public bool IsBlank => Fields.All(cell => cell.Span.Length == 0);
}

/// <summary>One cell of a CSV: its content, without the quotation marks around it, in which <c>""</c> then stands for one, and white space at its ends.</summary>
internal readonly record struct CsvField(TextSpan Span, bool IsQuoted)
{
    /// <summary>The content on one line.</summary>
    public string In(string text)
    {
        var content = Lines.Join(Span.In(text));
        return IsQuoted ? content.Replace("\"\"", "\"", StringComparison.Ordinal) : content;
    }
}
