namespace Fokuslupe.Domain;

/// <summary>What a Beitrag does, as the coding guide defines it.</summary>
public enum Art
{
    /// <summary>Says what is, a shortcoming included.</summary>
    Feststellung,

    /// <summary>Demands or proposes something.</summary>
    Forderung,

    /// <summary>Wants to know something.</summary>
    Frage,

    /// <summary>Agrees or disagrees without adding anything.</summary>
    Reaktion,

    /// <summary>Procedure, dates, thanks, technique.</summary>
    Organisation,
}

/// <summary>A Beitrag's stance to the These above it.</summary>
public enum Haltung
{
    /// <summary>None, or no These above.</summary>
    Ohne,

    /// <summary>Agrees.</summary>
    Zustimmung,

    /// <summary>Disagrees.</summary>
    Widerspruch,

    /// <summary>Yes, but; it depends.</summary>
    Teils,
}

/// <summary>The kind of place in a Protokoll where a Beitrag stands.</summary>
public enum Bezug
{
    /// <summary>Comment on a These.</summary>
    These,

    /// <summary>Under «Konkrete Ideen und Vorschläge» of a These.</summary>
    Ideen,

    /// <summary>A sentence of the discussion or of an agenda item.</summary>
    Diskussion,

    /// <summary>Under «Hinweise/Empfehlungen».</summary>
    Empfehlung,

    /// <summary>A card or list item under a topic.</summary>
    Thema,

    /// <summary>Under «Freie Ergänzungen».</summary>
    Ergaenzung,
}
