using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>What the model file of the task <c>anliegen</c> holds.</summary>
/// <param name="Katalog">The catalogue; the index is the class.</param>
/// <param name="Bayes">Scores.</param>
/// <param name="Odds">Probabilities and threshold.</param>
/// <param name="Polarities">1, -1 or 0 per class: what most phrasings of the demand want.</param>
internal sealed record AnliegenModel(
    IReadOnlyList<Domain.Anliegen> Katalog, CatalogueBayes Bayes, MatchOdds Odds, sbyte[] Polarities)
{
    /// <summary>Tells whether two demands are the same.</summary>
    public PairModel Paare { get; init; } = PairModel.Unlearnt;

    /// <summary>The Themen of the catalogue.</summary>
    public ThemenOrdnung Themen { get; init; } = ThemenOrdnung.Keine;

    /// <summary>Name of the task.</summary>
    public const string Task = "anliegen";

    // A text that an editor confirmed is worth several phrasings, and the few texts of a new Anliegen stand for all it lacks.
    private const float ConfirmedWeight = 3f;
    private const float NewWeight = 2f;
    private const float NewWeightOfAll = 12f;

    /// <summary>What each text of an Anliegen counts that has so few of them.</summary>
    public static float WeightOfNew(int texts) => NewWeight + (NewWeightOfAll / texts);

    /// <summary>The same with what an installation adds.</summary>
    public AnliegenModel With(IReadOnlyList<EigenesAnliegen> eigene, FeatureExtractor extractor)
    {
        List<Domain.Anliegen> katalog = [.. Katalog];
        var classes = Katalog.Index().ToDictionary(known => known.Item.Id, known => known.Index, StringComparer.Ordinal);
        var texts = new List<(Feature[] Features, int Class, float Weight)>();
        foreach (var (anliegen, confirmed) in eigene)
        {
            if (classes.TryAdd(anliegen.Id, katalog.Count))
            {
                katalog.Add(anliegen);
            }

            var known = classes[anliegen.Id];
            var isNew = known >= Katalog.Count;
            var learnt = (isNew || Katalog[known].Titel != anliegen.Titel ? confirmed.Append(anliegen.Titel) : confirmed).Distinct(StringComparer.Ordinal).ToList();
            katalog[known] = anliegen;
            var weight = isNew ? WeightOfNew(learnt.Count) : ConfirmedWeight;
            texts.AddRange(learnt.Select(text => (extractor.Extract(text).Features.ToArray(), known, weight)));
        }

        return this with
        {
            Katalog = katalog,
            Bayes = Bayes.With(texts),
            Polarities = [.. Polarities, .. katalog.Skip(Polarities.Length).Select(anliegen => (sbyte)Polarity.Of(extractor.Thesaurus, extractor.Extract(anliegen.Titel).Tokens))],
        };
    }

    /// <summary>The model as a file.</summary>
    public byte[] ToBytes() => ModelFile.Write(Task, writer => writer.WritePacked(Write));

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidModelException">The file is damaged or belongs to another task.</exception>
    public static AnliegenModel FromBytes(byte[] bytes) => ModelFile.Read(bytes, Task, reader => reader.ReadPacked(Read));

    private void Write(BinaryWriter writer)
    {
        writer.WriteStrings([.. Katalog.Select(known => known.Id)]);
        writer.WriteStrings([.. Katalog.Select(known => known.Titel)]);
        writer.WriteStrings([.. Katalog.Select(known => known.Handlungsfeld)]);
        writer.WriteStrings([.. Katalog.Select(known => string.Join(',', known.Gegen))]);
        writer.WriteArray<sbyte>(Polarities);
        writer.WriteArray<float>(Odds.Logit.Weights);
        writer.Write(Odds.Threshold);
        Bayes.Write(writer);
        writer.WriteArray<double>(Paare.Weights);
        writer.Write(Paare.Threshold);
        writer.WriteArray<uint>(Paare.Stance.Hashes);
        writer.WriteArray<float>(Paare.Stance.Weights);
        writer.WriteArray<double>(Paare.Dispute.Weights);
        writer.Write(Paare.Dispute.Threshold);
        writer.Write(Paare.Dispute.Tight);
        Themen.Write(writer);
        Paare.Encoder.Write(writer);
    }

    private static AnliegenModel Read(BinaryReader reader)
    {
        var (ids, titles, fields, opposed) = (reader.ReadStrings(), reader.ReadStrings(), reader.ReadStrings(), reader.ReadStrings());
        var katalog = ids.Select((id, i) => new Domain.Anliegen(
            id, titles[i], fields[i], opposed[i].Split(',', StringSplitOptions.RemoveEmptyEntries), Bekannt: true)).ToArray();
        var polarities = reader.ReadArray<sbyte>();
        var odds = new MatchOdds(ConditionalLogit.Read(reader, MatchOdds.Columns), reader.ReadDouble());
        var bayes = CatalogueBayesFormat.Read(reader);
        var paare = new PairModel(ReadWeights(reader), reader.ReadDouble(), new Stance(reader.ReadArray<uint>(), reader.ReadArray<float>()))
        {
            Dispute = new Dispute(reader.ReadArray<double>(), reader.ReadDouble(), reader.ReadDouble()),
        };
        var themen = ThemenOrdnung.Read(reader);
        return new AnliegenModel(katalog, bayes, odds, polarities) { Paare = paare with { Encoder = DemandEncoder.Read(reader) }, Themen = themen };
    }

    private static double[] ReadWeights(BinaryReader reader)
    {
        var weights = reader.ReadArray<double>();
        return weights.Length == PairInputs.Count
            ? weights
            : throw new InvalidModelException($"The model has {weights.Length} weights of pairs where this program has {PairInputs.Count}. Please train it anew.");
    }
}
