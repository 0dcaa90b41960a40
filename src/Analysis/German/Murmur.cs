using System.Runtime.Intrinsics;

namespace Fokuslupe.Analysis.German;

/// <summary>The finalizer of MurmurHash3 (Austin Appleby, public domain).</summary>
internal static class Murmur
{
    /// <summary>Spreads a number: every bit of the input reaches every bit of the output.</summary>
    public static uint Mix(uint number)
    {
        number ^= number >> 16;
        number *= 0x85EBCA6Bu;
        number ^= number >> 13;
        number *= 0xC2B2AE35u;
        return number ^ (number >> 16);
    }

    /// <summary>The same for eight numbers.</summary>
    public static Vector256<uint> Mix(Vector256<uint> numbers)
    {
        numbers ^= numbers >>> 16;
        numbers *= Vector256.Create(0x85EBCA6Bu);
        numbers ^= numbers >>> 13;
        numbers *= Vector256.Create(0xC2B2AE35u);
        return numbers ^ (numbers >>> 16);
    }
}
