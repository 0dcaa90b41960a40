namespace Fokuslupe.Api.Pages.Shared;

/// <summary>A sentence to whoever looks at the page, for the partial _Meldung.</summary>
internal sealed record Meldung(Meldungsstil Stil, string Text)
{
    /// <summary>More sentences below the first.</summary>
    public IReadOnlyList<string> Einzelheiten { get; init; } = [];
}

/// <summary>The kinds of KERN's alert.</summary>
internal enum Meldungsstil
{
    Info,
    Success,
    Warning,
    Danger,
}
