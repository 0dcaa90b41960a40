namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// The two leading principal components of sparse rows, by subspace iteration (Golub and Van Loan, Matrix Computations, 8.2) from a
/// fixed start; the rows are centred without being filled.
/// </summary>
internal static class PrincipalPlane
{
    /// <summary>More directions than the two that are wanted, so that these settle sooner.</summary>
    private const int Directions = 4;
    private const int Rounds = 25;

    /// <returns>Two coordinates a row; zeros where the rows do not differ.</returns>
    public static (double X, double Y)[] Of(IReadOnlyList<MiddleVector> rows, CancellationToken cancellationToken)
    {
        var columns = rows.SelectMany(row => row.Keys).Distinct().Order().Index().ToDictionary(one => one.Item, one => one.Index);
        var keys = rows.Select(row => row.Keys.Select(key => columns[key]).ToArray()).ToArray();
        var mean = new double[columns.Count];
        for (var r = 0; r < keys.Length; r++)
        {
            for (var i = 0; i < keys[r].Length; i++)
            {
                mean[keys[r][i]] += rows[r].Values[i] / keys.Length;
            }
        }

        var basis = Enumerable.Range(0, Directions).Select(d => Start(columns.Count, d)).ToArray();
        Orthonormalise(basis);
        for (var round = 0; round < Rounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            basis = [.. basis.AsParallel().AsOrdered().Select(direction => Back(Project(direction)))];
            Orthonormalise(basis);
        }

        var (x, y) = (Project(Signed(basis[0])), Project(Signed(basis[1])));
        return [.. x.Zip(y)];

        double[] Project(double[] direction)
        {
            var centre = Dot(mean, direction);
            var scores = new double[keys.Length];
            for (var r = 0; r < keys.Length; r++)
            {
                var score = -centre;
                for (var i = 0; i < keys[r].Length; i++)
                {
                    score += rows[r].Values[i] * direction[keys[r][i]];
                }

                scores[r] = score;
            }

            return scores;
        }

        double[] Back(double[] scores)
        {
            // The scores of centred rows add up to nothing, so that the mean drops out here.
            var sums = new double[columns.Count];
            for (var r = 0; r < keys.Length; r++)
            {
                for (var i = 0; i < keys[r].Length; i++)
                {
                    sums[keys[r][i]] += rows[r].Values[i] * scores[r];
                }
            }

            return sums;
        }
    }

    /// <summary>A fixed direction without pattern: a linear congruential generator begun with the number of the direction.</summary>
    private static double[] Start(int length, int number)
    {
        var state = (uint)(number + 1) * 2654435761u;
        var direction = new double[length];
        for (var i = 0; i < length; i++)
        {
            state = (state * 1664525u) + 1013904223u;
            direction[i] = (state / (double)uint.MaxValue) - 0.5;
        }

        return direction;
    }

    private static void Orthonormalise(double[][] basis)
    {
        for (var d = 0; d < basis.Length; d++)
        {
            for (var before = 0; before < d; before++)
            {
                Add(basis[d], basis[before], -Dot(basis[d], basis[before]));
            }

            var length = Math.Sqrt(Dot(basis[d], basis[d]));
            for (var i = 0; i < basis[d].Length; i++)
            {
                basis[d][i] = length > 1e-12 ? basis[d][i] / length : 0;
            }
        }
    }

    /// <summary>Both signs would do: the largest component shall be positive.</summary>
    private static double[] Signed(double[] direction) =>
        direction.Length > 0 && direction.MaxBy(Math.Abs) < 0 ? [.. direction.Select(value => -value)] : direction;

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    private static void Add(double[] to, double[] what, double factor)
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] += factor * what[i];
        }
    }
}
