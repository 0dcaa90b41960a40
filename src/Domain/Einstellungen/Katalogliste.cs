namespace Fokuslupe.Domain;

/// <summary>The Kataloge that a district adds to those of the corpus.</summary>
public sealed record Katalogliste : IEinstellung<Katalogliste>
{
    /// <summary>The longest name of a Katalog or heading.</summary>
    public const int LongestName = 100;

    /// <summary>The most Kataloge.</summary>
    public const int Most = 50;

    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    /// <inheritdoc />
    public static string Bereich => "kataloge";

    /// <inheritdoc />
    public static Katalogliste Vorgabe { get; } = new();

    /// <summary>The Kataloge, each id once.</summary>
    public IReadOnlyList<Katalog> Kataloge { get; init; } = [];

    /// <summary>An id that no Katalog of the list has.</summary>
    public string FreieId() => Enumerable.Range(1, Most + 1).Select(number => $"eigen-{number}").First(id => Kataloge.All(katalog => katalog.Id != id));

    /// <summary>Adds a Katalog, or puts it in the place of the one with its id.</summary>
    public Katalogliste Mit(Katalog katalog)
    {
        ArgumentNullException.ThrowIfNull(katalog);
        return Kataloge.Any(one => one.Id == katalog.Id)
            ? this with { Kataloge = [.. Kataloge.Select(one => one.Id == katalog.Id ? katalog : one)] }
            : this with { Kataloge = [.. Kataloge, katalog] };
    }

    /// <summary>Takes a Katalog out.</summary>
    public Katalogliste Ohne(string id) => this with { Kataloge = [.. Kataloge.Where(katalog => katalog.Id != id)] };

    /// <inheritdoc />
    public IReadOnlyList<string> Maengel(IReadOnlyList<Handlungsfeld> felder)
    {
        ArgumentNullException.ThrowIfNull(felder);
        return
        [
            .. Kataloge.Count > Most ? [$"Mehr als {Most} eigene Kataloge sind nicht möglich. Bitte einen löschen."] : Array.Empty<string>(),
            .. Kataloge.GroupBy(katalog => katalog.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"Der Schlüssel «{group.Key}» steht zweimal da."),
            .. Kataloge.Where(katalog => !katalog.Id.StartsWith("eigen-", StringComparison.Ordinal)).Select(katalog => $"Der Schlüssel «{katalog.Id}» muss mit «eigen-» beginnen."),
            .. Kataloge.SelectMany(katalog => Maengel(katalog, felder)),
        ];
    }

    private static IEnumerable<string> Maengel(Katalog katalog, IReadOnlyList<Handlungsfeld> felder)
    {
        if (!IsName(katalog.Name))
        {
            yield return $"Ein Katalog braucht einen Namen mit höchstens {LongestName} Zeichen.";
        }

        if (katalog.Jahr is < FirstYear or > LastYear || katalog.Bis < katalog.Jahr || katalog.Bis > LastYear)
        {
            yield return $"Die Jahre von «{katalog.Name}» passen nicht: Sie liegen zwischen {FirstYear} und {LastYear}, das letzte nicht vor dem ersten.";
        }

        if (katalog.Eintraege.Count == 0)
        {
            yield return $"«{katalog.Name}» hat noch kein Kapitel. Bitte mindestens eines mit einem Handlungsfeld anlegen.";
        }

        foreach (var eintrag in katalog.Eintraege)
        {
            if (!IsName(eintrag.Ueberschrift))
            {
                yield return $"Jedes Kapitel braucht eine Überschrift mit höchstens {LongestName} Zeichen.";
            }

            if (eintrag.Felder.Count == 0)
            {
                yield return $"Zum Kapitel «{eintrag.Ueberschrift}» gehört kein Handlungsfeld. Bitte eines zuordnen oder das Kapitel leeren.";
            }
        }

        foreach (var twice in katalog.Eintraege.GroupBy(eintrag => eintrag.Ueberschrift, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            yield return $"Die Überschrift «{twice.Key}» steht zweimal da.";
        }

        foreach (var group in katalog.Eintraege.SelectMany(eintrag => eintrag.Felder).GroupBy(id => id, StringComparer.Ordinal))
        {
            if (felder.FirstOrDefault(feld => feld.Id == group.Key) is not { } feld)
            {
                yield return $"«{group.Key}» ist kein Handlungsfeld.";
            }
            else if (group.Count() > 1)
            {
                yield return $"«{feld.Name}» steht in mehreren Kapiteln; es gehört in höchstens eines.";
            }
        }
    }

    private static bool IsName(string name) => !string.IsNullOrWhiteSpace(name) && name.Length <= LongestName;
}
