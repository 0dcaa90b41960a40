namespace Fokuslupe.Analysis.German;

/// <summary>
/// Hashes of what is left of a word when none, one or two of its letters are dropped. Each letter adds a number that depends on
/// its place in what is left, so that every variant is a sum of three pieces of the word, ready in three running sums.
/// </summary>
internal ref struct DroppedLetters
{
    /// <summary>Letters that count; the rest of a longer word does not.</summary>
    public const int Longest = 10;

    private const int Row = Longest + 1;
    private readonly Span<uint> _sums;

    /// <summary>Sums up a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="room">Room for <see cref="Room"/> numbers.</param>
    public DroppedLetters(ReadOnlySpan<char> word, Span<uint> room)
    {
        Length = Math.Min(word.Length, Longest);
        _sums = room[..Room];
        _sums[0] = _sums[Row] = _sums[2 * Row] = 0;
        for (var i = 0; i < Length; i++)
        {
            var letter = Murmur.Mix(word[i] * 0x9E3779B1u);
            for (var dropped = 0; dropped <= 2; dropped++)
            {
                // A letter in front of the dropped ones never counts among those behind them.
                var place = Math.Max(0, i - dropped);
                _sums[(dropped * Row) + i + 1] = _sums[(dropped * Row) + i] + (letter * Place(place));
            }
        }
    }

    /// <summary>Numbers that a word's sums take.</summary>
    public static int Room => 3 * Row;

    /// <summary>Letters that count.</summary>
    public int Length { get; }

    /// <summary>Hash of the word as it is.</summary>
    public readonly uint Whole => Murmur.Mix(_sums[Length]);

    /// <summary>Hash of the word without one letter.</summary>
    public readonly uint Without(int dropped) => Murmur.Mix(Piece(0, 0, dropped) + Piece(1, dropped + 1, Length));

    /// <summary>Hash of the word without two letters, the first in front of the second.</summary>
    public readonly uint Without(int first, int second) =>
        Murmur.Mix(Piece(0, 0, first) + Piece(1, first + 1, second) + Piece(2, second + 1, Length));

    private readonly uint Piece(int dropped, int start, int end) => _sums[(dropped * Row) + end] - _sums[(dropped * Row) + start];

    // Odd, and without order: with rising numbers, like letters would change places unseen.
    private static uint Place(int place) => Murmur.Mix((uint)place + 1) | 1u;
}
