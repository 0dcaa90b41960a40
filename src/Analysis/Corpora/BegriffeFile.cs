using Fokuslupe.Analysis.Export;
using Fokuslupe.Analysis.Protokolle.Csv;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Corpora;

/// <summary>The words of a district as a table for spreadsheets: <c>Art;Wort;Bedeutung</c>.</summary>
public static class BegriffeFile
{
    private const string Abkuerzung = "Abkürzung";
    private const string Begriff = "Begriff";

    private static readonly string[] Columns = ["Art", "Wort", "Bedeutung"];

    /// <summary>Writes the table: abbreviations with their full words, terms with the id of their field.</summary>
    public static byte[] Write(Begriffsliste liste)
    {
        ArgumentNullException.ThrowIfNull(liste);
        return CsvText.Write(
            Columns,
            [
                .. liste.Abkuerzungen.Select(one => (string[])[Abkuerzung, one.Kurz, one.Voll]),
                .. liste.Begriffe.Select(one => (string[])[Begriff, one.Form, one.Handlungsfeld]),
            ]);
    }

    /// <summary>Reads such a table, also one with commas; a field may be named by id or by name.</summary>
    /// <param name="text">The file.</param>
    /// <param name="felder">The known fields.</param>
    /// <returns>The words, or what is wrong with the file, a German sentence.</returns>
    public static (Begriffsliste? Liste, string? Problem) Read(string text, IReadOnlyList<Handlungsfeld> felder)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(felder);
        var content = text.TrimStart('\uFEFF');
        var head = content.AsSpan(0, content.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : content.Length);
        var liste = Begriffsliste.Vorgabe;
        foreach (var (index, record) in new CsvScanner(content, head.Contains(';') ? ';' : ',').Records().Index())
        {
            if (record.IsBlank || (index == 0 && Cell(content, record, 0).Equals(Columns[0], StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            var (art, wort, bedeutung) = (Cell(content, record, 0), Cell(content, record, 1), Cell(content, record, 2));
            if (art.Equals(Abkuerzung, StringComparison.OrdinalIgnoreCase))
            {
                liste = liste.Mit(new EigeneAbkuerzung(wort, bedeutung));
            }
            else if (art.Equals(Begriff, StringComparison.OrdinalIgnoreCase))
            {
                liste = liste.Mit(new EigenerBegriff(wort, FieldOf(bedeutung, felder)));
            }
            else
            {
                return (null, $"Zeile {index + 1}: In der ersten Spalte steht «{art}»; erwartet wird «{Abkuerzung}» oder «{Begriff}».");
            }
        }

        return (liste, null);
    }

    private static string FieldOf(string given, IReadOnlyList<Handlungsfeld> felder) =>
        felder.FirstOrDefault(feld => feld.Name.Equals(given, StringComparison.OrdinalIgnoreCase))?.Id ?? given;

    /// <summary>Without the apostrophe that keeps spreadsheets from reading a formula.</summary>
    private static string Cell(string text, CsvRecord record, int column)
    {
        var cell = CsvRecord.Content(text, record.Cell(column)).Trim();
        return cell.Length > 1 && cell[0] == '\'' && !char.IsLetterOrDigit(cell[1]) ? cell[1..] : cell;
    }
}
