using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>The columns of the conditional logit that weighs the Art of a card against its place.</summary>
internal static class ArtFeatures
{
    private const int Sources = 5;
    private const float Floor = 0.01f;
    private static readonly int Arten = Enum.GetValues<Art>().Length;
    private static readonly int Bezuege = Enum.GetValues<Bezug>().Length;

    /// <summary>Number of columns: what the sources say, and each Art in each kind of place and with votes.</summary>
    public static int Columns { get; } = Sources + ((Bezuege + 1) * Arten);

    /// <summary>Weights when nothing was learned: the card alone.</summary>
    public static float[] Prior { get; } = [1f, .. new float[Columns - 1]];

    /// <summary>Columns of one card, Art after Art.</summary>
    /// <param name="karte">Probabilities of the card alone.</param>
    /// <param name="abschnitt">Probabilities of the heading, or null.</param>
    /// <param name="umgebung">Mean of the cards around, or null.</param>
    /// <param name="bezug">Kind of place, or null.</param>
    /// <param name="punkte">Whether it got votes: people vote on demands.</param>
    /// <param name="target">Receives Arten × <see cref="Columns"/> values.</param>
    public static void Fill(float[] karte, float[]? abschnitt, float[]? umgebung, Bezug? bezug, bool punkte, Span<float> target)
    {
        target.Clear();
        var doubt = 1f - karte.Max();
        for (var k = 0; k < Arten; k++)
        {
            var row = target.Slice(k * Columns, Columns);
            row[0] = MathF.Log(karte[k] + Floor);
            if (abschnitt is not null)
            {
                row[1] = MathF.Log(abschnitt[k] + Floor);
                row[2] = row[1] * doubt;
            }

            if (umgebung is not null)
            {
                row[3] = MathF.Log(umgebung[k] + Floor);
                row[4] = row[3] * doubt;
            }

            if (bezug is { } place)
            {
                row[Sources + ((int)place * Arten) + k] = 1f;
            }

            row[Sources + (Bezuege * Arten) + k] = punkte ? 1f : 0f;
        }
    }
}
