namespace Fokuslupe.Api.Hilfe;

/// <summary>A chapter of the handbook.</summary>
/// <param name="Name">Its name in addresses: <c>erste-schritte</c>.</param>
/// <param name="Titel">Its title.</param>
/// <param name="Html">The text without the title, as HTML; the handbook is part of the release, so it is trusted.</param>
/// <param name="Abschnitte">Its sections in order; the first, without heading, may be empty.</param>
internal sealed record Kapitel(string Name, string Titel, string Html, IReadOnlyList<Handbuchabschnitt> Abschnitte);

/// <summary>A section of a chapter.</summary>
/// <param name="Anker">Id of its heading; empty for what stands before the first.</param>
/// <param name="Titel">The heading.</param>
/// <param name="Text">Its words, for the search.</param>
internal sealed record Handbuchabschnitt(string Anker, string Titel, string Text);

/// <summary>A section that a search found.</summary>
internal sealed record Handbuchtreffer(Kapitel Kapitel, Handbuchabschnitt Abschnitt, string Auszug);
