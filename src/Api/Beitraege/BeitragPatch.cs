using System.Text.Json.Serialization;

namespace Fokuslupe.Api.Beitraege;

/// <summary>What a person wants to be different about a Beitrag; naming a value as it is confirms it, what is left out stays.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record BeitragPatch
{
    /// <summary>Id of the Handlungsfeld.</summary>
    public string? Handlungsfeld { get; init; }

    /// <summary><c>feststellung</c>, <c>forderung</c>, <c>frage</c>, <c>reaktion</c> or <c>organisation</c>.</summary>
    public string? Art { get; init; }

    /// <summary><c>ohne</c>, <c>zustimmung</c>, <c>widerspruch</c> or <c>teils</c>.</summary>
    public string? Haltung { get; init; }

    /// <summary>Id of the Anliegen it belongs to; null: to none.</summary>
    public string? Anliegen
    {
        get;
        init => (field, NamesAnliegen) = (value, true);
    }

    /// <summary>True when the request says something about the Anliegen, be it null.</summary>
    [JsonIgnore]
    public bool NamesAnliegen { get; private init; }
}
