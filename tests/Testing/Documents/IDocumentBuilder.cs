namespace Fokuslupe.Testing.Documents;

/// <summary>Builds the file of a word processor block by block; in texts <c>\n</c> is a line break, <c>~~ ~~</c> strikes through.</summary>
public interface IDocumentBuilder
{
    void Heading(int level, string text);

    void Paragraph(string text);

    void Item(string text, bool numbered = false, int level = 0);

    /// <summary>A table whose first row is marked as header where <paramref name="hasHeader"/>; <c>\n</c> begins a new paragraph in a cell.</summary>
    void Table(bool hasHeader, params string[][] rows);

    byte[] Build();
}
