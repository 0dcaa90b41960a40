namespace Fokuslupe.Api.Protokolle;

/// <summary>Why a person sets a Beitrag aside.</summary>
internal enum Aussonderungsgrund
{
    /// <summary>It says nothing: a heading, a caption, a rest of the layout.</summary>
    KeinBeitrag,

    /// <summary>The same stands there a second time.</summary>
    Doppelt,

    /// <summary>Nobody can make out what it says.</summary>
    Unleserlich,

    /// <summary>It was crossed out in the original.</summary>
    Durchgestrichen,
}
