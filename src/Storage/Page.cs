namespace Fokuslupe.Storage;

/// <summary>Which part of a long list is wanted.</summary>
/// <param name="Seite">Page, counted from 1.</param>
/// <param name="Groesse">Entries on a page, 1 or more.</param>
public readonly record struct Paging(int Seite, int Groesse)
{
    /// <summary>Number of entries before the page.</summary>
    internal long Skip => (Seite - 1L) * Groesse;
}

/// <summary>One page of a list.</summary>
/// <param name="Items">The entries of the page; none behind the last page.</param>
/// <param name="Total">Number of entries on all pages.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Total);
