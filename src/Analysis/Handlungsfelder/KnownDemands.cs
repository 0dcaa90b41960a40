using System.Buffers;

using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>
/// What the known Anliegen say about the field of a text: naive Bayes with a class for each of them, their shares summed by
/// field. It knows a demand again that cards have put before, where a linear model only weighs words. Immutable, safe for
/// concurrent use.
/// </summary>
/// <param name="Bayes">Scores the classes.</param>
/// <param name="Fields">Index of the field of each class.</param>
internal sealed record KnownDemands(CatalogueBayes Bayes, byte[] Fields)
{
    /// <summary>What it counts beside the linear model: little enough that it does no harm where a demand is new.</summary>
    private const float Share = 1f / 3;

    /// <summary>Words and their letters say the same thing twice.</summary>
    private const float Temperature = 2f;

    /// <summary>What more than this share of the classes know tells hardly any apart, and takes most of the time.</summary>
    private const float Everyday = 0.4f;

    /// <summary>Learns from titles, phrasings and cards of the Anliegen; whatever belongs to none is left out.</summary>
    /// <param name="rows">Texts of the corpus.</param>
    /// <param name="fieldOf">Index of the field of a row.</param>
    public static KnownDemands Train(IEnumerable<TrainingRow> rows, Func<TrainingRow, int> fieldOf)
    {
        var demands = rows
            .Where(row => row.Beitrag is null ? row.Group.Length > 0 : row.Beitrag.Anliegen is not null)
            .GroupBy(row => (Anliegen: row.Beitrag?.Anliegen ?? row.Group, row.Feld))
            .ToArray();
        var everyday = demands
            .SelectMany(demand => demand.SelectMany(row => row.Features).Select(feature => feature.Hash).Distinct())
            .CountBy(hash => hash)
            .Where(counted => counted.Value > Math.Max(1, Everyday * demands.Length))
            .Select(counted => counted.Key)
            .ToHashSet();
        Feature[] Telling(TrainingRow row) => [.. row.Features.Where(feature => !everyday.Contains(feature.Hash))];
        var texts = demands.Index().SelectMany(demand => demand.Item.Select(row => (Features: Telling(row), Class: demand.Index))).ToArray();
        return new KnownDemands(
            CatalogueBayes.Train(
                [.. texts.Select(text => text.Features)], [.. texts.Select(text => text.Class)], [.. texts.Select(_ => 1f)], demands.Length),
            [.. demands.Select(demand => (byte)fieldOf(demand.First()))]);
    }

    /// <summary>Adds their say to the probabilities of the fields.</summary>
    /// <param name="features">Features of the text.</param>
    /// <param name="probabilities">By the linear model; changed.</param>
    public void Join(ReadOnlySpan<Feature> features, Span<float> probabilities)
    {
        if (Fields.Length == 0)
        {
            return;
        }

        var text = new WeightedText();
        text.Fill(Bayes.Space, features);
        var rented = ArrayPool<float>.Shared.Rent(Fields.Length);
        var shares = rented.AsSpan(0, Fields.Length);
        Bayes.Score(text, shares);
        Softmax.Apply(shares, Temperature);
        foreach (ref var probability in probabilities)
        {
            probability *= 1f - Share;
        }

        for (var i = 0; i < shares.Length; i++)
        {
            probabilities[Fields[i]] += Share * shares[i];
        }

        ArrayPool<float>.Shared.Return(rented);
    }

    /// <summary>Writes it into a model file.</summary>
    public void Write(BinaryWriter writer) => writer.WritePacked(packed =>
    {
        packed.WriteArray<byte>(Fields);
        Bayes.Write(packed);
    });

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static KnownDemands Read(BinaryReader reader) => reader.ReadPacked(packed =>
    {
        var fields = packed.ReadArray<byte>();
        return new KnownDemands(CatalogueBayesFormat.Read(packed), fields);
    });
}
