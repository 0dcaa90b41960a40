using System.Globalization;

using Fokuslupe.Domain;

namespace Fokuslupe.Api.Pages.Shared;

/// <summary>Dates, numbers and codes as German readers expect them, whatever culture data the machine has.</summary>
internal static class Deutsch
{
    private const char Nbsp = '\u00a0';

    private static readonly NumberFormatInfo Format = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    private static readonly string[] Monate =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    /// <summary>«12.345».</summary>
    public static string Zahl(int value) => value.ToString("N0", Format);

    /// <summary>«1.234», «0,85»: as many decimals as it has, three at most.</summary>
    public static string Wert(double value) => value.ToString("#,##0.###", Format);

    /// <summary>«1 Beitrag», «12 Beiträge».</summary>
    public static string Anzahl(int count, string one, string many) => $"{Zahl(count)}{Nbsp}{(count == 1 ? one : many)}";

    /// <summary>«93 %» for 0.934.</summary>
    public static string Prozent(double share) => $"{(share * 100).ToString("N0", Format)}{Nbsp}%";

    /// <summary>«93 %»; «über 99 %» where rounding would promise certainty.</summary>
    public static string Wahrscheinlichkeit(double probability) =>
        probability < 0.995 ? Prozent(probability) : $"über {Prozent(0.99)}";

    /// <summary>«04.09.2020».</summary>
    public static string Datum(DateOnly? day) =>
        day?.ToString("dd'.'MM'.'yyyy", CultureInfo.InvariantCulture) ?? "ohne Datum";

    /// <summary>«4. September 2020».</summary>
    public static string DatumLang(DateOnly? day) =>
        day is { } d ? $"{d.Day}.{Nbsp}{Monate[d.Month - 1]} {d.Year}" : "ohne Datum";

    /// <summary>«04.09.2020, 14:05 Uhr», by the clock of the machine.</summary>
    public static string Zeitpunkt(DateTimeOffset time) =>
        time.ToLocalTime().ToString($"dd'.'MM'.'yyyy', 'HH':'mm'{Nbsp}Uhr'", CultureInfo.InvariantCulture);

    /// <summary>For the attribute <c>datetime</c> and for date inputs.</summary>
    public static string Iso(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    /// <summary>«2018–2024», «2018», or «ohne Datum».</summary>
    public static string Jahre(DateOnly? von, DateOnly? bis) => (von?.Year, bis?.Year) switch
    {
        ({ } first, { } last) when first != last => $"{first}–{last}",
        ({ } first, _) => first.ToString(CultureInfo.InvariantCulture),
        (null, { } last) => last.ToString(CultureInfo.InvariantCulture),
        _ => "ohne Datum",
    };

    /// <summary>«01.01.2018 bis 31.12.2019», «ab 01.01.2018», «bis 31.12.2019» or «alle Jahre».</summary>
    public static string Spanne(DateOnly? von, DateOnly? bis) => (von, bis) switch
    {
        (null, null) => "alle Jahre",
        ({ } first, null) => $"ab {Datum(first)}",
        (null, { } last) => $"bis {Datum(last)}",
        _ => $"{Datum(von)} bis {Datum(bis)}",
    };

    /// <summary>«in 4 Sitzungen, 3 Gremien, 2018–2024, 17 Beiträge».</summary>
    public static string Breite(int sitzungen, int gremien, int beitraege, DateOnly? von, DateOnly? bis) =>
        $"in {Anzahl(sitzungen, "Sitzung", "Sitzungen")}, {Anzahl(gremien, "Gremium", "Gremien")}, {Jahre(von, bis)}, "
        + Anzahl(beitraege, "Beitrag", "Beiträge");

    /// <summary>The first letter large, as a code becomes a word: «Forderung».</summary>
    public static string Gross(string code) => code.Length == 0 ? code : char.ToUpperInvariant(code[0]) + code[1..];

    /// <summary>Where a reason for a filing was found, after the word: « (These)»; nothing for the card itself.</summary>
    public static string Herkunft(string quelle) => quelle switch
    {
        "karte" or "umgebung" => "",
        "these" => " (aus der These)",
        "abschnitt" => " (aus der Überschrift)",
        "gremium" => " (aus dem Gremium)",
        _ => $" ({quelle})",
    };

    /// <summary>Where something was said: «Fokusgruppe Wohnen, 14.06.2018».</summary>
    public static string Ort(Sitzung sitzung) => $"{sitzung.Gremium}, {Datum(sitzung.Datum)}";

    public static string Name(Haltung haltung) => haltung == Haltung.Ohne ? "Ohne Haltung" : haltung.ToString();

    public static string Name(Empfehlungsstatus status) => status switch
    {
        Empfehlungsstatus.Abstimmung => "In Abstimmung",
        _ => status.ToString(),
    };

    public static string Name(Steuerungsrelevanz relevanz) => relevanz switch
    {
        Steuerungsrelevanz.Hoch => "in hohem Maße steuerungsrelevant",
        Steuerungsrelevanz.Mittel => "steuerungsrelevant",
        _ => "weniger steuerungsrelevant",
    };

    public static string Name(Satzherkunft herkunft) => herkunft switch
    {
        Satzherkunft.Person => "von Hand",
        Satzherkunft.Sprachmodell => "geglättet",
        _ => "Entwurf",
    };

    public static string Name(Mangelart art) => art switch
    {
        Mangelart.Beleg => "ohne Beleg",
        Mangelart.Menge => "Menge passt nicht",
        Mangelart.Zahl => "Zahl ohne Beleg",
        Mangelart.Zitat => "Zitat nicht gefunden",
        Mangelart.Einmuetigkeit => "nicht einmütig",
        _ => "ohne Stütze",
    };

    public static string Name(Empfehlungsteil teil) => teil switch
    {
        Empfehlungsteil.Massnahme => "Maßnahme",
        Empfehlungsteil.NaechsteBeratung => "Nächste Beratung",
        _ => teil.ToString(),
    };

    public static string Name(Zeilenart art) => art switch
    {
        Zeilenart.Beitrag => "Beiträge",
        Zeilenart.Ueberschrift => "Überschriften",
        Zeilenart.These => "Thesen",
        Zeilenart.Beiwerk => "Beiwerk (Kopf- und Fußzeilen, Anwesenheit, Tagesordnung)",
        Zeilenart.Ausgesondert => "Ausgesondert",
        _ => "Leerzeilen",
    };

    public static string Name(Auftragsstatus status) => status switch
    {
        Auftragsstatus.Wartet => "wartet",
        Auftragsstatus.Laeuft => "wird gelesen",
        Auftragsstatus.Fertig => "gelesen",
        Auftragsstatus.Abgebrochen => "abgebrochen",
        _ => "nicht gelesen",
    };
}
