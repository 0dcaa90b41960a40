namespace Fokuslupe.Analysis.Handlungsempfehlungen.Pruefung;

/// <summary>
/// Words of quantity and the counts they stand for: the one table that drafts are written by and every sentence is checked against.
/// «ein» 1 · «einzelne, vereinzelt, wenige» 1 to 2 · «beide» 2 · «mehrere, einige, verschiedene» 3 to 5 · «viele, zahlreiche, häufig, oft»
/// 6 and more · «wiederholt, mehrfach» 2 Sitzungen and more.
/// </summary>
/// <param name="Wort">How a sentence begins with it.</param>
/// <param name="Min">Least count.</param>
/// <param name="Max">Greatest count.</param>
/// <param name="Formen">The forms it is recognised by, lower case.</param>
internal sealed record Mengenband(string Wort, int Min, int Max, params string[] Formen)
{
    private static readonly Mengenband Ein = new("Ein", 1, 1, "ein", "eine", "einem", "einen", "einer", "eines", "einzige", "einzigen", "einziger", "einziges");
    private static readonly Mengenband Einzelne = new("Einzelne", 1, 2, "einzelne", "einzelnen", "einzelner", "vereinzelt", "vereinzelte", "vereinzelten", "wenige", "wenigen", "weniger");
    private static readonly Mengenband Mehrere = new("Mehrere", 3, 5, "mehrere", "mehreren", "mehrerer", "einige", "einigen", "einiger", "verschiedene", "verschiedenen");
    private static readonly Mengenband Viele = new(
        "Viele", 6, int.MaxValue, "viele", "vielen", "vieler", "zahlreiche", "zahlreichen", "zahlreicher", "häufig", "oft", "vielfach");

    /// <summary>All bands.</summary>
    public static readonly IReadOnlyList<Mengenband> Alle =
    [
        Ein,
        Einzelne,
        new("Beide", 2, 2, "beide", "beiden", "beider"),
        Mehrere,
        Viele,
        new("Wiederholt", 2, int.MaxValue, "wiederholt", "mehrfach", "mehrmals"),
    ];

    /// <summary>Forms that also mean something else: they count only before a noun of a unit.</summary>
    private static readonly HashSet<string> Mehrdeutig = [.. Ein.Formen, "einigen", "weniger", "beiden", "verschiedene", "verschiedenen"];

    /// <summary>The band that a draft uses for a count.</summary>
    /// <param name="count">1 or more.</param>
    public static Mengenband Fuer(int count) => Array.Find([Ein, Einzelne, Mehrere, Viele], band => band.Holds(count))!;

    /// <summary>The band of a word, or null.</summary>
    public static Mengenband? Von(string klein) => Alle.FirstOrDefault(band => band.Formen.Contains(klein, StringComparer.Ordinal));

    /// <summary>True when the count lies in the band.</summary>
    public bool Holds(int count) => count >= Min && count <= Max;

    /// <summary>True when the form has to stand before a unit to be a word of quantity at all.</summary>
    public static bool NeedsUnit(string klein) => Mehrdeutig.Contains(klein);
}
