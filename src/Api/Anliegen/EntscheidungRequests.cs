using System.Text.Json.Serialization;

namespace Fokuslupe.Api.Anliegen;

/// <summary>Which Anliegen are to become part of another one.</summary>
/// <param name="Anliegen">Their ids, one at least.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ZusammenfuehrenRequest(IReadOnlyList<string> Anliegen)
{
    /// <summary>True confirms that opposed Anliegen are merged; the confirmation is recorded.</summary>
    public bool TrotzGegensatz { get; init; }
}

/// <summary>Which Beitraege leave an Anliegen, and for which: either a new one with a title, or one that exists.</summary>
/// <param name="Beitraege">Their ids, one at least; not all that it has.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record TeilenRequest(IReadOnlyList<long> Beitraege)
{
    /// <summary>Title of the new Anliegen.</summary>
    public string? Titel { get; init; }

    /// <summary>Id of its field; that of the Anliegen it comes from when left out.</summary>
    public string? Handlungsfeld { get; init; }

    /// <summary>Id of the Anliegen they go to.</summary>
    public string? Ziel { get; init; }
}

/// <summary>What an editor wants to be different about an Anliegen; what is left out stays.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record AnliegenPatch
{
    /// <summary>Title; a new one is locked unless <see cref="Gesperrt"/> says otherwise.</summary>
    public string? Titel { get; init; }

    /// <summary>True: no run and no new catalogue changes the title.</summary>
    public bool? Gesperrt { get; init; }

    /// <summary>True: it is as it should be, with all the Beitraege it has; later runs keep it so.</summary>
    public bool? Bestaetigt { get; init; }
}
