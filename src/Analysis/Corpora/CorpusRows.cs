using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Corpora;

/// <summary>A labelled contribution of <c>beitraege/</c>.</summary>
public sealed record LabelledBeitrag
{
    /// <summary>The words as transcribed, damage included.</summary>
    public required string Text { get; init; }

    /// <summary>The words without damage; the same as <see cref="Text"/> where there is none.</summary>
    public required string Sauber { get; init; }

    /// <summary>Id of the Handlungsfeld.</summary>
    public required string Feld { get; init; }

    /// <summary>Ids of up to two further fields.</summary>
    public required IReadOnlyList<string> Weitere { get; init; }

    /// <summary>Ids of Querschnittsthemen.</summary>
    public required IReadOnlyList<string> Quer { get; init; }

    /// <summary>Art.</summary>
    public required Art Art { get; init; }

    /// <summary>Id of the Anliegen, or null.</summary>
    public string? Anliegen { get; init; }

    /// <summary><c>karte</c>, <c>satz</c>, <c>diskussion</c> or <c>empfehlung</c>.</summary>
    public required string Stil { get; init; }

    /// <summary>What is never divided between training and test, as a document; null: the Anliegen, or the row itself.</summary>
    public string? Gruppe { get; init; }

    /// <summary>Columns that people decided on; null: all. Nothing is learned from the others.</summary>
    public IReadOnlyList<string>? Geprueft { get; init; }

    /// <summary>True when people decided on a column.</summary>
    public bool Teaches(string column) => Geprueft?.Contains(column) ?? true;
}

/// <summary>One more way of putting a known demand.</summary>
/// <param name="Anliegen">Id of the Anliegen.</param>
/// <param name="Text">The words.</param>
public sealed record Phrase(string Anliegen, string Text);

/// <summary>A card of <c>ergaenzung/</c>: to learn from, never to measure on.</summary>
/// <param name="Text">The words.</param>
/// <param name="Feld">Id of the Handlungsfeld.</param>
/// <param name="Art">Art.</param>
public sealed record Ergaenzung(string Text, string Feld, Art Art);

/// <summary>What minutes of <c>sitzungen/</c> are for.</summary>
public enum Sitzungsteil
{
    /// <summary>To learn from.</summary>
    Lernen,

    /// <summary>To measure on: by a hand that no model learns from.</summary>
    Pruefen,
}

/// <summary>A demand of one side of a dispute, to learn from only.</summary>
/// <param name="Streitfrage">Id of the dispute.</param>
/// <param name="Seite"><c>a</c> or <c>b</c>: no recommendation would meet demands of both.</param>
/// <param name="Text">The words.</param>
public sealed record Streittext(string Streitfrage, string Seite, string Text)
{
    /// <summary>Its side among those of all disputes.</summary>
    public string Id => $"{Streitfrage}/{Seite}";

    /// <summary><see cref="Id"/> of the other side.</summary>
    public string Gegen => $"{Streitfrage}/{(Seite == "a" ? "b" : "a")}";
}

/// <summary>A form of the thesaurus.</summary>
/// <param name="Begriff">Id of the concept.</param>
/// <param name="Form">Word, phrase, or stem with <c>*</c>; lower case.</param>
/// <param name="Felder">Weights of fields, each above 0 and at most 1; empty for forms without a field.</param>
/// <param name="Rolle">Role (<c>zeit</c>, <c>weniger</c> …), or null.</param>
public sealed record ThesaurusForm(string Begriff, string Form, IReadOnlyList<Feldgewicht> Felder, string? Rolle);

/// <summary>How strongly a form speaks for a field.</summary>
/// <param name="Feld">Id of the field.</param>
/// <param name="Gewicht">Above 0, at most 1.</param>
public sealed record Feldgewicht(string Feld, double Gewicht);
