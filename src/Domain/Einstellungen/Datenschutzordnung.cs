namespace Fokuslupe.Domain;

/// <summary>What of a district decides about names and numbers of persons in its minutes, and how long it keeps the originals.</summary>
public sealed record Datenschutzordnung : IEinstellung<Datenschutzordnung>
{
    /// <summary>The most words of a list.</summary>
    public const int Most = 1000;

    /// <summary>The longest word.</summary>
    public const int LongestWord = 100;

    private const int ShortestWord = 3;
    private const int MostYears = 50;

    /// <inheritdoc />
    public static string Bereich => "datenschutz";

    /// <inheritdoc />
    public static Datenschutzordnung Vorgabe { get; } = new();

    /// <summary>False: nothing is masked.</summary>
    public bool Maskieren { get; init; } = true;

    /// <summary>Words that were found but lead to nobody; they stay readable.</summary>
    public IReadOnlyList<string> Freigegeben { get; init; } = [];

    /// <summary>Words that were not found but are to be masked wherever they stand.</summary>
    public IReadOnlyList<string> Zusaetzlich { get; init; } = [];

    /// <summary>Years after the Sitzung (without a day: the upload) from which the original file is due for deletion; null: it stays.</summary>
    public int? AufbewahrungJahre { get; init; } = 10;

    /// <summary>True: originals that are due are deleted every day without being asked for one by one.</summary>
    public bool SelbstLoeschen { get; init; }

    /// <summary>Leaves a word readable.</summary>
    public Datenschutzordnung Freigeben(string wort) =>
        this with { Freigegeben = With(Freigegeben, wort), Zusaetzlich = Without(Zusaetzlich, wort) };

    /// <summary>Masks a word.</summary>
    public Datenschutzordnung Verdecken(string wort) =>
        Freigegeben.Contains(wort) ? this with { Freigegeben = Without(Freigegeben, wort) } : this with { Zusaetzlich = With(Zusaetzlich, wort) };

    /// <summary>Forgets a word that was to be masked.</summary>
    public Datenschutzordnung Vergessen(string wort) => this with { Zusaetzlich = Without(Zusaetzlich, wort) };

    /// <summary>The finds that are masked.</summary>
    /// <param name="funde">What was found in a text.</param>
    public IEnumerable<Personenfund> Verdeckt(IEnumerable<Personenfund> funde) =>
        Maskieren ? funde.Where(fund => !Freigegeben.Contains(fund.Text)) : [];

    /// <inheritdoc />
    public IReadOnlyList<string> Maengel(IReadOnlyList<Handlungsfeld> felder) =>
    [
        .. Freigegeben.Count > Most || Zusaetzlich.Count > Most ? [$"Mehr als {Most} Wörter in einer Liste sind nicht möglich."] : Array.Empty<string>(),
        .. Freigegeben.Concat(Zusaetzlich).Where(wort => wort.Trim() != wort || wort.Length is < ShortestWord or > LongestWord).Select(
            wort => $"«{wort}» passt nicht: Ein Wort hat {ShortestWord} bis {LongestWord} Zeichen, am Anfang und Ende keine Leerzeichen."),
        .. AufbewahrungJahre is < 1 or > MostYears ? [$"Die Aufbewahrung dauert 1 bis {MostYears} Jahre oder ist unbegrenzt."] : Array.Empty<string>(),
    ];

    private static IReadOnlyList<string> With(IReadOnlyList<string> words, string word) => [.. Without(words, word), word];

    private static IReadOnlyList<string> Without(IReadOnlyList<string> words, string word) => [.. words.Where(one => one != word)];
}
