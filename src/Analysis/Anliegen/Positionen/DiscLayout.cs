namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Discs on a plane that draw near what they are like and do not overlap. One thread at a time.</summary>
internal sealed class DiscLayout
{
    /// <summary>Radius that one demand adds: a disc of n has the radius of its outermost demand.</summary>
    public const double Fill = 0.9;

    private const int Rounds = 90;

    /// <summary>The last rounds only push apart.</summary>
    private const int Loosening = 25;
    private const double Pull = 0.08;
    private const double Gap = 0.5;

    /// <summary>Side of the plane in roots of the number of demands: so much room that about half of it stays empty.</summary>
    private const double Room = 2.4;

    /// <summary>Width by height: as screens are.</summary>
    private const double Aspect = 1.6;

    /// <summary>Discs up to this radius are looked up in a grid, the few larger ones one by one.</summary>
    private const double Small = 2.5;

    private readonly double[] _radius;
    private readonly int[] _large;
    private readonly int[] _small;
    private readonly double _wide;
    private readonly double _high;

    /// <param name="sizes">Number of demands of each disc.</param>
    public DiscLayout(IReadOnlyList<int> sizes)
    {
        _radius = [.. sizes.Select(size => (Fill * Math.Sqrt(size)) + (Gap / 2))];
        _large = [.. Enumerable.Range(0, sizes.Count).Where(i => _radius[i] > Small)];
        _small = [.. Enumerable.Range(0, sizes.Count).Where(i => _radius[i] <= Small)];
        _wide = Room * Math.Sqrt(Aspect * sizes.Sum());
        _high = _wide / Aspect;
        X = new double[sizes.Count];
        Y = new double[sizes.Count];
    }

    public double[] X { get; }

    public double[] Y { get; }

    /// <summary>Puts the discs on the plane by the rank of their coordinates: components bunch in the middle, ranks use all of the room.</summary>
    public void Spread((double X, double Y)[] coordinates)
    {
        Rank(coordinates.Select(one => one.X), X, _wide);
        Rank(coordinates.Select(one => one.Y), Y, _high);
    }

    /// <summary>Draws together what is alike, and pushes apart what overlaps.</summary>
    public void Settle(IReadOnlyList<Spring> springs, CancellationToken cancellationToken)
    {
        for (var round = 0; round < Rounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var left = (double)(Rounds - Loosening - round) / (Rounds - Loosening);
            if (left > 0)
            {
                foreach (var spring in springs)
                {
                    Draw(spring, left);
                }
            }

            PushApart();
        }
    }

    private static void Rank(IEnumerable<double> values, double[] places, double side)
    {
        var order = values.Index().OrderBy(one => one.Item).ThenBy(one => one.Index).Select(one => one.Index).ToList();
        for (var rank = 0; rank < order.Count; rank++)
        {
            places[order[rank]] = side * (rank + 0.5) / order.Count;
        }
    }

    private void Draw(Spring spring, double strength)
    {
        var (a, b) = (spring.First, spring.Second);
        var (dx, dy) = (X[b] - X[a], Y[b] - Y[a]);
        var distance = Math.Sqrt((dx * dx) + (dy * dy));
        var apart = distance - _radius[a] - _radius[b];
        if (apart <= 0)
        {
            return;
        }

        Move(a, b, Pull * strength * spring.Similarity * apart / distance, dx, dy);
    }

    private void PushApart()
    {
        var grid = _small.ToLookup(i => Cell(X[i], Y[i]));
        foreach (var i in _small)
        {
            var (column, row) = Cell(X[i], Y[i]);
            for (var c = column - 1; c <= column + 1; c++)
            {
                for (var r = row - 1; r <= row + 1; r++)
                {
                    foreach (var j in grid[(c, r)])
                    {
                        if (j > i)
                        {
                            Part(i, j);
                        }
                    }
                }
            }
        }

        for (var l = 0; l < _large.Length; l++)
        {
            foreach (var j in _small)
            {
                Part(_large[l], j);
            }

            for (var other = l + 1; other < _large.Length; other++)
            {
                Part(_large[l], _large[other]);
            }
        }
    }

    private static (int Column, int Row) Cell(double x, double y) =>
        ((int)Math.Floor(x / (2 * Small)), (int)Math.Floor(y / (2 * Small)));

    private void Part(int a, int b)
    {
        var (dx, dy) = (X[b] - X[a], Y[b] - Y[a]);
        var wanted = _radius[a] + _radius[b];
        var square = (dx * dx) + (dy * dy);
        if (square >= wanted * wanted)
        {
            return;
        }

        if (square < 1e-12)
        {
            // On the very same spot any direction is as good; each pair has its own.
            var (sin, cos) = Math.SinCos(a + (0.618 * b));
            (dx, dy, square) = (1e-3 * cos, 1e-3 * sin, 1e-6);
        }

        var distance = Math.Sqrt(square);
        Move(a, b, (distance - wanted) / (2 * distance), dx, dy);
    }

    /// <summary>Moves both by a share of their distance, the smaller one more.</summary>
    private void Move(int a, int b, double share, double dx, double dy)
    {
        var (massA, massB) = (_radius[a] * _radius[a], _radius[b] * _radius[b]);
        var (shareA, shareB) = (share * massB / (massA + massB), share * massA / (massA + massB));
        X[a] += shareA * dx;
        Y[a] += shareA * dy;
        X[b] -= shareB * dx;
        Y[b] -= shareB * dy;
    }
}
