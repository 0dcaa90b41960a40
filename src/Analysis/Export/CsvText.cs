using System.Text;

namespace Fokuslupe.Analysis.Export;

/// <summary>
/// Tables as spreadsheets of German offices open them: UTF-8 with byte order mark, semicolons, CRLF. A cell that a spreadsheet would
/// take for a formula gets an apostrophe in front.
/// </summary>
internal static class CsvText
{
    private const string Harmful = "=+-@\t\r";

    public static byte[] Write(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in rows.Prepend(columns))
        {
            text.AppendJoin(';', row.Select(Cell)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Cell(string value)
    {
        var safe = value.Length > 0 && Harmful.Contains(value[0]) ? "'" + value : value;
        return safe.AsSpan().ContainsAny(";\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
