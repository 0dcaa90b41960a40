namespace Fokuslupe.Domain;

/// <summary>
/// Words of the district that no corpus knows: its abbreviations and terms. They count as soon as they are stored; a training takes
/// them up.
/// </summary>
public sealed record Begriffsliste : IEinstellung<Begriffsliste>
{
    /// <summary>The most abbreviations, and the most terms.</summary>
    public const int Most = 500;

    private const int LongestKurz = 10;
    private const int ShortestForm = 3;
    private const int LongestText = 60;

    /// <inheritdoc />
    public static string Bereich => "begriffe";

    /// <inheritdoc />
    public static Begriffsliste Vorgabe { get; } = new();

    /// <summary>Abbreviations, each once.</summary>
    public IReadOnlyList<EigeneAbkuerzung> Abkuerzungen { get; init; } = [];

    /// <summary>Terms, each once.</summary>
    public IReadOnlyList<EigenerBegriff> Begriffe { get; init; } = [];

    /// <summary>Adds an abbreviation, or gives it other words.</summary>
    public Begriffsliste Mit(EigeneAbkuerzung abkuerzung)
    {
        ArgumentNullException.ThrowIfNull(abkuerzung);
        return this with { Abkuerzungen = [.. Ohne(abkuerzung).Abkuerzungen, abkuerzung] };
    }

    /// <summary>Adds a term, or puts it under another field.</summary>
    public Begriffsliste Mit(EigenerBegriff begriff)
    {
        ArgumentNullException.ThrowIfNull(begriff);
        return this with { Begriffe = [.. Ohne(begriff).Begriffe, begriff] };
    }

    /// <summary>Takes an abbreviation out.</summary>
    public Begriffsliste Ohne(EigeneAbkuerzung abkuerzung)
    {
        ArgumentNullException.ThrowIfNull(abkuerzung);
        return this with { Abkuerzungen = [.. Abkuerzungen.Where(one => !Same(one.Kurz, abkuerzung.Kurz))] };
    }

    /// <summary>Takes a term out.</summary>
    public Begriffsliste Ohne(EigenerBegriff begriff)
    {
        ArgumentNullException.ThrowIfNull(begriff);
        return this with { Begriffe = [.. Begriffe.Where(one => !Same(one.Form, begriff.Form))] };
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Maengel(IReadOnlyList<Handlungsfeld> felder)
    {
        ArgumentNullException.ThrowIfNull(felder);
        var known = felder.Select(feld => feld.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Abkuerzungen.Count > Most || Begriffe.Count > Most ? [$"Mehr als {Most} Einträge einer Art sind nicht möglich."] : Array.Empty<string>(),
            .. Abkuerzungen.Where(one => !IsKurz(one.Kurz)).Select(
                one => $"«{one.Kurz}» ist keine Abkürzung: Sie besteht aus 1 bis {LongestKurz} Buchstaben oder Ziffern ohne Leerzeichen, ein Punkt am Ende darf sein."),
            .. Abkuerzungen.Where(one => !IsText(one.Voll)).Select(one => $"Wofür «{one.Kurz}» steht, hat 1 bis {LongestText} Zeichen und mindestens einen Buchstaben."),
            .. Begriffe.Where(one => !IsForm(one.Form)).Select(
                one => $"«{one.Form}» ist kein Begriff: Er hat mindestens {ShortestForm} Buchstaben, höchstens {LongestText} Zeichen und einen Stern höchstens ganz am Anfang oder Ende."),
            .. Begriffe.Where(one => !known.Contains(one.Handlungsfeld)).Select(one => $"Zu «{one.Form}» fehlt ein bekanntes Handlungsfeld, «{one.Handlungsfeld}» ist keines."),
            .. Twice(Abkuerzungen.Select(one => one.Kurz)),
            .. Twice(Begriffe.Select(one => one.Form)),
        ];
    }

    private static bool IsKurz(string kurz)
    {
        var letters = kurz.AsSpan().TrimEnd('.');
        return letters.Length is >= 1 and <= LongestKurz && kurz.Length - letters.Length <= 1
            && !letters.ContainsAnyExcept(Letters) && letters.ContainsAny(Letters);
    }

    private static bool IsText(string text) => text.Length <= LongestText && text.Any(char.IsLetter);

    private static bool IsForm(string form) =>
        form.Length <= LongestText && form.Count(char.IsLetter) >= ShortestForm && !form.AsSpan(1..^1).Contains('*');

    private static IEnumerable<string> Twice(IEnumerable<string> keys) =>
        keys.GroupBy(key => key, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => $"«{group.Key}» steht zweimal da.");

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ0123456789");
}

/// <summary>An abbreviation of the district.</summary>
/// <param name="Kurz">One word, perhaps with a full stop: «KH».</param>
/// <param name="Voll">What it stands for: «Krankenhaus».</param>
public sealed record EigeneAbkuerzung(string Kurz, string Voll);

/// <summary>A term of the district that speaks for a field.</summary>
/// <param name="Form">Word or phrase; a star at its end («kreishaus*») or beginning stands for any letters.</param>
/// <param name="Handlungsfeld">Id of the field.</param>
public sealed record EigenerBegriff(string Form, string Handlungsfeld);
