using System.Globalization;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Csv;

/// <summary>Turns the records of a board into Beitraege, and its columns into Abschnitte.</summary>
internal sealed class BoardCards
{
    private const int LongestNumber = 6;

    private readonly string text;
    private readonly BoardLayout layout;
    private readonly List<Beitrag> beitraege = [];
    private readonly List<Abschnitt> abschnitte = [];

    /// <param name="text">The export.</param>
    /// <param name="layout">Its layout.</param>
    /// <param name="records">The header and what follows it.</param>
    public BoardCards(string text, BoardLayout layout, IReadOnlyList<CsvRecord> records)
    {
        (this.text, this.layout) = (text, layout);
        if (layout.IsTopics)
        {
            abschnitte.AddRange(records[0].Fields.Select(ToAbschnitt));
            foreach (var record in records.Skip(1))
            {
                AddCards(record, column => abschnitte[column].Titel);
            }
        }
        else
        {
            AddSections([.. records.Skip(1)]);
        }
    }

    /// <summary>The cards, in the order of the document.</summary>
    public IReadOnlyList<Beitrag> Beitraege => beitraege;

    /// <summary>The columns of the board, each where it begins.</summary>
    public IReadOnlyList<Abschnitt> Abschnitte => abschnitte;

    private void AddSections(List<CsvRecord> records)
    {
        var isNamedOnce = IsNamedOnce(records);
        string? section = null;
        foreach (var record in records)
        {
            if (Field(record, layout.Section) is { Span.Length: > 0 } field)
            {
                var abschnitt = ToAbschnitt(field);
                if (abschnitt.Titel != section)
                {
                    abschnitte.Add(abschnitt);
                    section = abschnitt.Titel;
                }
            }
            else if (!isNamedOnce)
            {
                section = null;
            }

            AddCards(record, _ => section);
        }
    }

    /// <summary>Some boards name a section only beside its first card.</summary>
    private bool IsNamedOnce(List<CsvRecord> records)
    {
        var names = records.Select(record => Field(record, layout.Section)).OfType<CsvField>()
            .Where(field => field.Span.Length > 0).Select(field => field.In(text)).ToList();
        return names.Distinct(StringComparer.Ordinal).Count() == names.Count;
    }

    private void AddCards(CsvRecord record, Func<int, string?> sectionOf)
    {
        foreach (var column in layout.Cards)
        {
            if (Field(record, column) is { } field && field.In(text) is var card && card.Any(IsSpeaking))
            {
                var section = sectionOf(column);
                beitraege.Add(new Beitrag
                {
                    Span = field.Span,
                    Text = card,
                    Abschnitt = section,
                    Bezug = BoardSections.BezugOf(section),
                    Punkte = Field(record, layout.Votes) is { } votes ? Number(votes.In(text)) : null,
                });
            }
        }
    }

    /// <summary>A lone dash, full stop or underscore fills an empty card; a smiley or a tick says something.</summary>
    private static bool IsSpeaking(char character) =>
        char.IsLetterOrDigit(character) || char.IsSymbol(character) || char.IsSurrogate(character) || character is '?' or '!';

    private static CsvField? Field(CsvRecord record, int? column) =>
        column is { } index && index < record.Fields.Count ? record.Fields[index] : null;

    /// <summary>The number at the beginning: «5», «+5», «5 Punkte»; null where there is none.</summary>
    private static int? Number(string votes)
    {
        var digits = string.Concat(votes.TrimStart('+', ' ').TakeWhile(char.IsAsciiDigit));
        return digits.Length is > 0 and <= LongestNumber ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
    }

    private Abschnitt ToAbschnitt(CsvField field) => new(field.In(text), 1, field.Span);
}
