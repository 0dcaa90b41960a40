using System.Text;

using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>Guards the promise that a Beitrag is a span of its document and says nothing that does not stand there.</summary>
internal static class Verbatim
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ArgumentException">The promise is broken.</exception>
    public static void Check(Protokoll protokoll)
    {
        // The database keeps UTF-8; half a surrogate pair would come back as another character and move every span.
        _ = Strict.GetByteCount(protokoll.Text);
        Check(protokoll.Text, protokoll.Beitraege);
    }

    /// <exception cref="ArgumentException">The promise is broken.</exception>
    public static void Check(string text, IEnumerable<Beitrag> beitraege)
    {
        foreach (var beitrag in beitraege)
        {
            var (start, end) = beitrag.Span;
            if (start < 0 || end <= start || end > text.Length)
            {
                throw new ArgumentException($"The Beitrag {beitrag.Span} does not lie in the text of {text.Length} units.");
            }

            if (!StandsIn(beitrag.Text, text.AsSpan(start, end - start)))
            {
                throw new ArgumentException($"The Beitrag {beitrag.Span} has words that its span does not have.");
            }
        }
    }

    /// <summary>True when the letters and digits of the joined text stand in the span, in this order.</summary>
    private static bool StandsIn(string joined, ReadOnlySpan<char> span)
    {
        foreach (var c in joined)
        {
            if (!char.IsLetterOrDigit(c))
            {
                continue;
            }

            var at = span.IndexOf(c);
            if (at < 0)
            {
                return false;
            }

            span = span[(at + 1)..];
        }

        return true;
    }
}
