using System.Globalization;
using System.Text;

namespace Fokuslupe.Testing.Documents;

/// <summary>Writes minimal PDF files by hand: one page, Helvetica in WinAnsi encoding (umlauts included), a line below the other.</summary>
public static class PdfBuilder
{
    private const int Top = 800;
    private const int Leading = 14;

    /// <summary>A page with these lines.</summary>
    public static byte[] Build(params string[] lines)
    {
        var operators = new StringBuilder("BT /F1 11 Tf ").Append(CultureInfo.InvariantCulture, $"{Leading} TL 50 {Top} Td\n");
        foreach (var line in lines)
        {
            operators.Append('(').Append(line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)).Append(") Tj T*\n");
        }

        return Write(operators.Append("ET").ToString());
    }

    /// <summary>A page with a drawing and no text, as a scanner without text recognition leaves it.</summary>
    public static byte[] BuildWithoutText() => Write("0 0 m 100 100 l S");

    private static byte[] Write(string content)
    {
        var winAnsi = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            $"<< /Length {winAnsi.GetByteCount(content)} >>\nstream\n{content}\nendstream",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (body, index) in objects.Select((body, index) => (body, index)))
        {
            offsets.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{body}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => pdf.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return winAnsi.GetBytes(pdf.ToString());
    }
}
