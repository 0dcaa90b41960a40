using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Tests.Protokolle;

/// <summary>Reads sample minutes; the leading spaces that a raw string strips are those of its closing quotes.</summary>
internal static class Minutes
{
    public static Protokoll Read(string text, DocumentKind kind = DocumentKind.PlainText) =>
        Outline.Read(new DecodedDocument(text, kind), "protokoll.txt");

    public static Protokoll ReadMarkdown(string text) => Read(text, DocumentKind.Markdown);

    public static IEnumerable<string> Texts(this Protokoll protokoll) => protokoll.Beitraege.Select(beitrag => beitrag.Text);

    /// <summary>What became of the line that holds some words.</summary>
    public static (Zeilenart Art, string? Grund) LineWith(this Protokoll protokoll, string words)
    {
        var line = protokoll.Bilanz.Zeilen.Single(zeile => zeile.Span.In(protokoll.Text).Contains(words, StringComparison.Ordinal));
        return (line.Art, line.Grund);
    }
}
