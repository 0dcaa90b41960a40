using System.Numerics.Tensors;

using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Tells how probable it is that one recommendation would meet two demands: logistic regression on <see cref="PairInputs"/>.</summary>
/// <param name="Weights">One weight per input.</param>
/// <param name="Threshold">Mean probability from which two groups are joined, 0 to 1.</param>
/// <param name="Stance">Tells who is against something.</param>
internal sealed record PairModel(double[] Weights, double Threshold, Stance Stance)
{
    /// <summary>Tells groups whose demands may stand against each other.</summary>
    public Dispute Dispute { get; init; } = Dispute.Unlearnt;

    /// <summary>Tells where demands point.</summary>
    public DemandEncoder Encoder { get; init; } = DemandEncoder.Unlearnt;

    /// <summary>Compares by likeness alone, for a catalogue without examples to learn from.</summary>
    public static PairModel Unlearnt { get; } = new([-4, 2, 6, 2, .. new double[8], 1, .. new double[PairInputs.Count - 13]], 0.3, Stance.Unlearnt);

    /// <summary>Makes the vector of a demand.</summary>
    /// <param name="reading">The demand, matched; its scores are overwritten.</param>
    /// <param name="space">The features of the catalogue.</param>
    /// <param name="thesaurus">Knows the words for more and less.</param>
    public DemandVector Vector(DemandReading reading, FeatureSpace space, Thesaurus? thesaurus) =>
        DemandVector.From(reading.Bag, space, reading.Scores, reading.Polarity(thesaurus)) with
        {
            Stance = Stance.Of(reading.Bag.Features),
            Direction = Encoder.Encode(reading.Bag.Features, reading.Encoded),
            Known = TensorPrimitives.Sum(reading.Probabilities),
            Slips = reading.Bag.SecondReading.Slips(reading.Bag.Tokens),
        };

    /// <summary>Probability that the two are the same, 0 to 1.</summary>
    /// <param name="overlap">One demand, compared with the other.</param>
    /// <param name="other">The other.</param>
    /// <param name="field">Agreement of their fields, as <see cref="FieldShares"/> tells it.</param>
    public float Probability(DemandOverlap overlap, DemandVector other, float field)
    {
        Span<double> inputs = stackalloc double[PairInputs.Count];
        PairInputs.Write(overlap.Own, other, overlap.Shared, field, inputs);
        return (float)LogisticRegression.Probability(Weights, inputs);
    }
}
