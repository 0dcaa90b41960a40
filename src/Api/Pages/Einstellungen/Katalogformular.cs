using Fokuslupe.Domain;

namespace Fokuslupe.Api.Pages.Einstellungen;

/// <summary>The form of a Katalog as it comes in: rows of chapters, and for each field the row it stands in.</summary>
internal sealed class Katalogformular
{
    public string? Name { get; set; }

    public int Jahr { get; set; }

    public int? Bis { get; set; }

    /// <summary>Headings of the rows; an empty one is no chapter.</summary>
    public IList<string?> Ueberschrift { get; } = [];

    /// <summary>Place of each row in the report.</summary>
    public IList<int?> Reihenfolge { get; } = [];

    /// <summary>Row of each field by its id, counted from 1; 0 for none.</summary>
    public IDictionary<string, int> Zeile { get; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>The Katalog with what was typed.</summary>
    internal Katalog Apply(Katalog katalog) => new(
        Jahr,
        [
            .. Ueberschrift.Index()
                .Where(row => !string.IsNullOrWhiteSpace(row.Item) || Zeile.Values.Contains(row.Index + 1))
                .OrderBy(row => row.Index < Reihenfolge.Count ? Reihenfolge[row.Index] ?? int.MaxValue : int.MaxValue)
                .Select(row => new Katalogeintrag(
                    row.Item?.Trim() ?? "",
                    [.. Zeile.Where(field => field.Value == row.Index + 1).Select(field => field.Key)])),
        ])
    {
        Id = katalog.Id,
        Name = Name?.Trim() ?? "",
        Bis = Bis,
    };
}
