using System.Globalization;

using Fokuslupe.Api.Beitraege;

using Microsoft.AspNetCore.Http.Extensions;

namespace Fokuslupe.Api.Pages.Beitraege;

/// <summary>Which Beitraege a page shows, as it stands in the address.</summary>
/// <param name="Werte">Names and values of the query, none empty.</param>
internal sealed record Auswahl(IReadOnlyList<KeyValuePair<string, string>> Werte)
{
    /// <summary>True when nothing restricts.</summary>
    public bool IstLeer => Werte.Count == 0;

    public static Auswahl From(BeitraegeQuery query)
    {
        (string Name, string? Value)[] all =
        [
            ("q", query.Q?.Trim()), .. (query.Handlungsfeld ?? []).Distinct().Select(feld => ("handlungsfeld", (string?)feld)), ("art", query.Art), ("haltung", query.Haltung),
            ("gremium", query.Gremium), ("jahr", query.Jahr?.ToString(CultureInfo.InvariantCulture)),
            ("von", query.Von?.ToString("O", CultureInfo.InvariantCulture)), ("bis", query.Bis?.ToString("O", CultureInfo.InvariantCulture)),
            ("unsicher", Code(query.Unsicher)), ("geprueft", Code(query.Geprueft)), ("mitAnliegen", Code(query.MitAnliegen)),
            ("anliegen", query.Anliegen), ("protokoll", query.Protokoll?.ToString(CultureInfo.InvariantCulture)),
        ];
        return new([.. all.Where(pair => !string.IsNullOrEmpty(pair.Value)).Select(pair => KeyValuePair.Create(pair.Name, pair.Value!))]);
    }

    public static string? Code(bool? value) => value switch { true => "true", false => "false", _ => null };

    public string? this[string name] => Werte.FirstOrDefault(pair => pair.Key == name).Value;

    /// <summary>The selection without a value where it has it, with it besides the others of its name where it has not.</summary>
    public Auswahl Toggle(string name, string value) => new(
        Werte.Where(pair => (pair.Key, pair.Value) != (name, value)).ToList() is var others && others.Count < Werte.Count
            ? others
            : [.. Werte, KeyValuePair.Create(name, value)]);

    /// <summary>The selection with another value; null takes the restriction away.</summary>
    public Auswahl With(string name, string? value) => new(
        [.. Werte.Where(pair => pair.Key != name), .. value is null ? [] : new[] { KeyValuePair.Create(name, value) }]);

    /// <summary>The query of an address, with the question mark; empty when nothing restricts.</summary>
    public string Adresse => new QueryBuilder(Werte).ToString();
}
