using System.Text.Json;
using System.Text.Json.Serialization;

using Fokuslupe.Analysis.Handlungsfelder;

namespace Fokuslupe.Api.Klassifikation;

/// <summary>Texts to be filed without being stored.</summary>
/// <param name="Beitraege">Up to 10,000 texts.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record KlassifikationRequest(IReadOnlyList<KlassifikationText> Beitraege);

/// <summary>One text.</summary>
/// <param name="Text">The words of the card, up to 10,000 characters.</param>
/// <param name="Kontext">Where it stands: a text (heading or These) or an object; may be left out.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record KlassifikationText(string Text, KlassifikationKontext? Kontext = null)
{
    /// <summary>Characters of its longest part.</summary>
    public int LongestPart() => new[] { Text, Kontext?.These, Kontext?.Abschnitt, Kontext?.Gremium }.Max(part => part?.Length ?? 0);

    public Karte ToKarte() => new(
        Text,
        Kontext is null ? null : new Kontext { These = Kontext.These, Abschnitt = Kontext.Abschnitt, Gremium = Kontext.Gremium });
}

/// <summary>The place where a card stands.</summary>
/// <param name="These">Text of the These above.</param>
/// <param name="Abschnitt">The heading above.</param>
/// <param name="Gremium">The Gremium.</param>
[JsonConverter(typeof(KlassifikationKontextConverter))]
internal sealed record KlassifikationKontext(string? These, string? Abschnitt, string? Gremium);

/// <summary>Reads a context that is given as a text or as an object.</summary>
internal sealed class KlassifikationKontextConverter : JsonConverter<KlassifikationKontext>
{
    public override KlassifikationKontext? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            // A These reads as a sentence, a heading does not; either way it is the words above the card that count.
            return new(reader.GetString(), null, null);
        }

        try
        {
            var parts = JsonSerializer.Deserialize<Parts>(ref reader, options);
            return parts is null ? null : new(parts.These, parts.Abschnitt, parts.Gremium);
        }
        catch (JsonException)
        {
            // The inner exception only knows the path within the object; without a path the serializer fills in the whole one.
            throw new JsonException();
        }
    }

    public override void Write(Utf8JsonWriter writer, KlassifikationKontext value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new Parts(value.These, value.Abschnitt, value.Gremium), options);

    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    private sealed record Parts(string? These = null, string? Abschnitt = null, string? Gremium = null);
}
