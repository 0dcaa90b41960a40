namespace Fokuslupe.Analysis.Protokolle.Vocabulary;

/// <summary>What a heading announces.</summary>
internal enum SectionKind
{
    /// <summary>Not told by the heading; the content decides.</summary>
    Unknown,

    /// <summary>A These and the comments on it.</summary>
    These,

    Ideen,
    Diskussion,
    Empfehlung,
    Thema,
    Ergaenzung,

    /// <summary>When and where people meet again.</summary>
    NaechsterTermin,

    /// <summary>A word that sorts the cards below it (colours, pro and contra, rounds) and opens no section.</summary>
    Label,

    Beratungsfolge,
    Anwesenheit,
    Tagesordnung,
    Anleitung,
    Unterschrift,
}
