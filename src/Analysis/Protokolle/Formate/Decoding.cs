using System.Diagnostics.CodeAnalysis;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>The text that a decoder drew from a file, or why it could not.</summary>
internal sealed record Decoding
{
    private Decoding(string? text, ReadingProblem? problem, string? advice) =>
        (Text, Problem, Advice) = (text, problem, advice);

    public string? Text { get; }

    public ReadingProblem? Problem { get; }

    public string? Advice { get; }

    [MemberNotNullWhen(true, nameof(Text))]
    [MemberNotNullWhen(false, nameof(Problem), nameof(Advice))]
    public bool Succeeded => Text is not null;

    public static Decoding Success(string text) => new(text, null, null);

    public static Decoding Failure(ReadingProblem problem, string advice) => new(null, problem, advice);
}
