using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Export;

/// <summary>A text for people, independent of the format in which it leaves.</summary>
/// <param name="Title">Title.</param>
/// <param name="Sections">Its parts in order.</param>
internal sealed record Page(string Title, IReadOnlyList<Section> Sections);

/// <summary>A part of a page; what is empty is left out.</summary>
/// <param name="Heading">Heading, or null for what stands below the title.</param>
internal sealed record Section(string? Heading)
{
    /// <summary>Paragraphs.</summary>
    public IReadOnlyList<Noted> Paragraphs { get; init; } = [];

    /// <summary>A table, or null.</summary>
    public PageTable? Table { get; init; }

    /// <summary>Quotations.</summary>
    public IReadOnlyList<Beleg> Quotations { get; init; } = [];
}

/// <summary>A paragraph and the note on what it rests.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Note">The note, or null.</param>
internal sealed record Noted(string Text, string? Note = null);

/// <summary>A table: texts first, then numbers.</summary>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Numbers">How many of the last columns are numbers.</param>
/// <param name="Rows">The cells, as many in each row as there are columns.</param>
internal sealed record PageTable(IReadOnlyList<string> Columns, int Numbers, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>How many of the first columns hold long texts, one or more.</summary>
    public int Wide { get; init; } = 1;

    /// <summary>True when a column holds numbers.</summary>
    public bool IsNumber(int column) => column >= Columns.Count - Numbers;
}
