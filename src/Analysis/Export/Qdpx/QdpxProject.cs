using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Export.Qdpx;

/// <summary>Coded texts for the exchange with MAXQDA, ATLAS.ti, QualCoder and others.</summary>
/// <param name="Name">Name of the project.</param>
/// <param name="Created">When it was made.</param>
/// <param name="Codes">The codebook, outermost codes.</param>
/// <param name="Sources">The texts.</param>
internal sealed record QdpxProject(string Name, DateTimeOffset Created, IReadOnlyList<QdpxCode> Codes, IReadOnlyList<QdpxSource> Sources);

/// <summary>A code. Names have to be unique in a project: some programs know codes by name only.</summary>
/// <param name="Key">What its GUID is made from: the same in every export.</param>
/// <param name="Name">Name.</param>
/// <param name="Color">As <c>#rrggbb</c>.</param>
/// <param name="Children">Codes below it.</param>
internal sealed record QdpxCode(string Key, string Name, string Color, IReadOnlyList<QdpxCode> Children);

/// <summary>A text with its codings.</summary>
/// <param name="Name">Name, unique in the project.</param>
/// <param name="Text">The stored text.</param>
/// <param name="Sitzung">Gremium and day become variables.</param>
/// <param name="Codings">Coded spans, in order.</param>
internal sealed record QdpxSource(string Name, string Text, Sitzung Sitzung, IReadOnlyList<QdpxCoding> Codings);

/// <summary>A span and its codes.</summary>
/// <param name="Span">UTF-16 units of the stored text.</param>
/// <param name="Name">The words.</param>
/// <param name="Codes">Keys of the codes, each once.</param>
internal sealed record QdpxCoding(TextSpan Span, string Name, IReadOnlyList<string> Codes);
