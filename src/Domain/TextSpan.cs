namespace Fokuslupe.Domain;

/// <summary>A half-open range of UTF-16 code units in the stored text of a Protokoll.</summary>
/// <param name="Start">Index of the first unit, 0 or more.</param>
/// <param name="End">Index after the last unit, never below <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>The words themselves, verbatim.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie within <paramref name="text"/>.</exception>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }
}
