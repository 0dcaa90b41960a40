using System.Globalization;

using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Models.Registry;
using Fokuslupe.Api.Pages.Shared;

namespace Fokuslupe.Api.Pages.Modelle;

/// <summary>What models do and how their figures are called, for people.</summary>
internal static class Aufgaben
{
    /// <summary>The tasks in the order in which people think of them.</summary>
    public static readonly string[] All = ["handlungsfeld", "art", "haltung", "anliegen", "quer"];

    public static string Name(string task) => task switch
    {
        "handlungsfeld" => "Handlungsfeld",
        "art" => "Art des Beitrags",
        "haltung" => "Haltung zur These",
        "anliegen" => "Anliegen",
        "quer" => "Querschnittsthemen",
        _ => task,
    };

    public static string Zweck(string task) => task switch
    {
        "handlungsfeld" => "Ordnet jeden Beitrag einem Handlungsfeld zu und sagt, wie sicher das ist.",
        "art" => "Unterscheidet Forderung, Feststellung, Frage, Reaktion und Organisation.",
        "haltung" => "Erkennt, ob ein Beitrag einer These zustimmt oder widerspricht.",
        "anliegen" => "Findet zu einer Forderung das Anliegen, das in anderen Worten schon bekannt ist.",
        "quer" => "Erkennt Themen, die quer zu den Handlungsfeldern liegen.",
        _ => "",
    };

    public static string Name(VersionStatus status) => status switch
    {
        VersionStatus.Active => "im Einsatz",
        VersionStatus.Candidate => "Kandidat",
        _ => "früher im Einsatz",
    };

    public static string Name(RegistryEvent kind) => kind switch
    {
        RegistryEvent.Promotion => "Eingesetzt",
        RegistryEvent.Rollback => "Zurückgenommen",
        _ => "Mit dem Programm geliefert",
    };

    /// <summary>Name of a set of texts that an evaluation measured on.</summary>
    public static string Texte(string set) => set.ToUpperInvariant() switch
    {
        "FROZEN CARDS" => "Zurückgelegte Karten",
        "MINUTES, CARD ALONE" => "Protokolle, Karte allein",
        "MINUTES, IN PLACE" => "Protokolle mit Umgebung",
        _ => set,
    };

    /// <summary>Name of a class or a field of a log.</summary>
    public static string Wert(string code, Feldnamen felder) => felder.Name(code) is var name && name != code ? name : Deutsch.Gross(code);

    /// <summary>«0,650»; «–» where there is none.</summary>
    public static string Zahl(double? value) =>
        value is { } number && !double.IsNaN(number) ? number.ToString("0.000", CultureInfo.InvariantCulture).Replace('.', ',') : "–";

    /// <summary>A figure of a card: on cards that were held out, else on the minutes; null where neither is there.</summary>
    public static double? Messwert(ModelCard? card, string name) => card is null ? null
        : card.Metrics.TryGetValue(name, out var value) || card.Metrics.TryGetValue("minutes." + name, out value) ? value : null;

    /// <summary>What the name of a figure of a comparison means.</summary>
    public static string Kennzahl(string name, Feldnamen felder) => name switch
    {
        "accuracy" => "Anteil richtiger Entscheidungen",
        "macroF1" => "Macro-F1",
        _ => name.StartsWith("recall.", StringComparison.Ordinal) ? $"Gefunden: {Wert(name["recall.".Length..], felder)}" : name,
    };
}
