namespace Fokuslupe.Domain;

/// <summary>What in a text leads to a person.</summary>
public enum Fundart
{
    /// <summary>The name of a person.</summary>
    Name,

    /// <summary>A telephone number.</summary>
    Telefon,

    /// <summary>An e-mail address.</summary>
    EMail,

    /// <summary>Street and number.</summary>
    Adresse,
}

/// <summary>A place of a Protokoll that leads to a person.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Art">What it is.</param>
/// <param name="Text">What stands there.</param>
public sealed record Personenfund(TextSpan Span, Fundart Art, string Text)
{
    /// <summary>What is shown in its place: «[Name]».</summary>
    public string Ersatz => Art switch
    {
        Fundart.EMail => "[E-Mail]",
        _ => $"[{Art}]",
    };

    /// <summary>True when it lies within a place of its Protokoll.</summary>
    /// <param name="span">The place.</param>
    public bool LiegtIn(TextSpan span) => Span.Start >= span.Start && Span.End <= span.End;
}
