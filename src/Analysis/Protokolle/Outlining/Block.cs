using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>Lines that follow one another without a blank line, rule or caption between them.</summary>
internal sealed record Block(IReadOnlyList<Line> Lines)
{
    public Line First => Lines[0];

    public Line Last => Lines[^1];

    /// <summary>True for running text: no line carries a marker or table bars.</summary>
    public bool IsText => Lines.All(line => line.Shape is LineShape.Text or LineShape.Quote);

    public TextSpan Span => Spans.Over(First.Content, Last.Content);

    public Block From(int line) => new([.. Lines.Skip(line)]);
}
