namespace Fokuslupe.Domain;

/// <summary>Colours a Gremium can be marked with; the palette is small so that all can be told apart.</summary>
public enum Gremienfarbe
{
    /// <summary>No mark.</summary>
    Ohne,

    /// <summary>Blue.</summary>
    Blau,

    /// <summary>Teal.</summary>
    Petrol,

    /// <summary>Green.</summary>
    Gruen,

    /// <summary>Ochre.</summary>
    Ocker,

    /// <summary>Orange.</summary>
    Orange,

    /// <summary>Red.</summary>
    Rot,

    /// <summary>Violet.</summary>
    Violett,
}

/// <summary>
/// Which spellings of the minutes mean which Gremium, and its colour. A spelling that is not named is a Gremium of its own. The
/// minutes keep their spelling, so every change can be taken back and holds for minutes that are read later.
/// </summary>
public sealed record Gremienordnung : IEinstellung<Gremienordnung>
{
    /// <summary>The longest name.</summary>
    public const int LongestName = 120;

    /// <inheritdoc />
    public static string Bereich => "gremien";

    /// <inheritdoc />
    public static Gremienordnung Vorgabe { get; } = new();

    /// <summary>Spelling to the name it stands for; a name is never a key itself.</summary>
    public IReadOnlyDictionary<string, string> Schreibweisen { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Colours by name.</summary>
    public IReadOnlyDictionary<string, Gremienfarbe> Farben { get; init; } = new Dictionary<string, Gremienfarbe>(StringComparer.Ordinal);

    /// <summary>The name of the Gremium that a spelling means.</summary>
    public string NameVon(string schreibweise) => Schreibweisen.GetValueOrDefault(schreibweise, schreibweise);

    /// <summary>The colour of a Gremium.</summary>
    public Gremienfarbe FarbeVon(string name) => Farben.GetValueOrDefault(name, Gremienfarbe.Ohne);

    /// <summary>
    /// Gives a Gremium with all its spellings another name. Where another Gremium has that name (or spelling), the two become one;
    /// its colour stays.
    /// </summary>
    /// <param name="name">Name of the Gremium.</param>
    /// <param name="neu">The name, or a spelling of another Gremium.</param>
    public Gremienordnung Umbenennen(string name, string neu)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(neu);
        var ziel = NameVon(neu) == name ? neu : NameVon(neu);
        if (ziel == name)
        {
            return this;
        }

        var schreibweisen = Schreibweisen.ToDictionary(pair => pair.Key, pair => pair.Value == name ? ziel : pair.Value, StringComparer.Ordinal);
        schreibweisen[name] = ziel;
        schreibweisen.Remove(ziel);
        var farben = Farben.Where(pair => pair.Key != name).ToDictionary(StringComparer.Ordinal);
        if (Farben.TryGetValue(name, out var farbe))
        {
            farben.TryAdd(ziel, farbe);
        }

        return this with { Schreibweisen = schreibweisen, Farben = farben };
    }

    /// <summary>Makes a spelling a Gremium of its own again.</summary>
    public Gremienordnung Loesen(string schreibweise) =>
        this with { Schreibweisen = Schreibweisen.Where(pair => pair.Key != schreibweise).ToDictionary(StringComparer.Ordinal) };

    /// <summary>Marks a Gremium with a colour.</summary>
    public Gremienordnung Faerben(string name, Gremienfarbe farbe)
    {
        var farben = Farben.Where(pair => pair.Key != name).ToDictionary(StringComparer.Ordinal);
        if (farbe != Gremienfarbe.Ohne)
        {
            farben[name] = farbe;
        }

        return this with { Farben = farben };
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Maengel(IReadOnlyList<Handlungsfeld> felder)
    {
        var namen = Schreibweisen.SelectMany(pair => new[] { pair.Key, pair.Value }).Concat(Farben.Keys);
        return
        [
            .. Schreibweisen.Values.Where(Schreibweisen.ContainsKey).Distinct().Select(
                name => $"«{name}» steht selbst für ein anderes Gremium. Bitte gleich dessen Namen angeben."),
            .. namen.Distinct().Where(name => string.IsNullOrWhiteSpace(name) || name.Trim() != name || name.Length > LongestName).Select(
                name => $"«{name}» ist kein Name: Er hat 1 bis {LongestName} Zeichen, am Anfang und Ende keine Leerzeichen."),
        ];
    }
}
