using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Fokuslupe.Analysis.German;

/// <summary>
/// Tells the processor what will be read, so that it fetches it while it does other things. A hint only: where it cannot be
/// given, and where what is meant has moved in the meantime, reading takes longer and nothing else changes.
/// </summary>
internal static class Ahead
{
    /// <summary>Something at this place will be read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch<T>(ref readonly T place)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in place)));
        }
    }
}
