namespace Fokuslupe.Api.Pages.Handlungsfelder;

/// <summary>What the heat table counts.</summary>
internal enum Wert
{
    /// <summary>Beitraege.</summary>
    Beitraege,

    /// <summary>Beitraege that demand something.</summary>
    Forderungen,

    /// <summary>Share of a field in the Beitraege of a year.</summary>
    Anteil,
}
