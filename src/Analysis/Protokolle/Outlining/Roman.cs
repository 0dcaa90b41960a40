using System.Globalization;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>Small numbers as minutes write them: «4» or «IV».</summary>
internal static class Roman
{
    /// <summary>The value, or 0 when it is neither.</summary>
    public static int Parse(ReadOnlySpan<char> number)
    {
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        var (sum, before) = (0, 0);
        for (var at = number.Length - 1; at >= 0; at--)
        {
            var digit = char.ToUpperInvariant(number[at]) switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 0 };
            if (digit == 0)
            {
                return 0;
            }

            sum += digit < before ? -digit : digit;
            before = digit;
        }

        return sum;
    }
}
