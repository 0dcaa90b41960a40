using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// The levels of features that stand in many classes, one byte for every class: one pass over all classes is then quicker than
/// jumping, and bytes instead of numbers keep them all in the processor's cache. Immutable, safe for concurrent use.
/// </summary>
internal sealed class UnpackedLevels
{
    /// <summary>Features in at least so many classes are unpacked.</summary>
    private const int From = 100;

    private readonly int[] _places;
    private readonly byte[] _levels;
    private readonly int _classes;

    /// <param name="starts">Where the entries of each feature begin; one more than features.</param>
    /// <param name="entries">The classes of each feature.</param>
    /// <param name="levels">Level of each entry.</param>
    /// <param name="classes">Number of classes.</param>
    public UnpackedLevels(int[] starts, ushort[] entries, byte[] levels, int classes)
    {
        _classes = classes;
        _places = new int[starts.Length - 1];
        var count = 0;
        for (var row = 0; row < _places.Length; row++)
        {
            _places[row] = starts[row + 1] - starts[row] >= From ? count++ : -1;
        }

        _levels = new byte[count * classes];
        for (var row = 0; row < _places.Length; row++)
        {
            for (var i = starts[row]; _places[row] >= 0 && i < starts[row + 1]; i++)
            {
                _levels[(_places[row] * classes) + entries[i]] = levels[i];
            }
        }
    }

    /// <summary>Adds a feature's levels to the scores of all classes; false when it is not unpacked.</summary>
    /// <param name="row">Row of the feature.</param>
    /// <param name="value">What a level is worth.</param>
    /// <param name="scores">One score per class.</param>
    public bool TryAdd(int row, float value, Span<float> scores)
    {
        if (_places[row] < 0)
        {
            return false;
        }

        var levels = _levels.AsSpan(_places[row] * _classes, _classes);
        ref var level = ref MemoryMarshal.GetReference(levels);
        ref var score = ref MemoryMarshal.GetReference(scores[..levels.Length]);
        var factor = Vector256.Create(value);
        var done = 0;
        for (; done <= levels.Length - Vector256<byte>.Count; done += Vector256<byte>.Count)
        {
            var bytes = Vector256.LoadUnsafe(ref level, (nuint)done);
            var (low, high) = (Vector256.WidenLower(bytes), Vector256.WidenUpper(bytes));
            Add(Vector256.WidenLower(low), factor, ref score, done);
            Add(Vector256.WidenUpper(low), factor, ref score, done + Vector256<float>.Count);
            Add(Vector256.WidenLower(high), factor, ref score, done + (2 * Vector256<float>.Count));
            Add(Vector256.WidenUpper(high), factor, ref score, done + (3 * Vector256<float>.Count));
        }

        for (; done < levels.Length; done++)
        {
            scores[done] += levels[done] * value;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector256<uint> levels, Vector256<float> factor, ref float score, int place) =>
        (Vector256.LoadUnsafe(ref score, (nuint)place) + (Vector256.ConvertToSingle(levels.AsInt32()) * factor)).StoreUnsafe(ref score, (nuint)place);
}
