using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;

using Microsoft.ML.Data;

namespace Fokuslupe.MlNet;

/// <summary>
/// The concepts, roles and field weights of our thesaurus, and where the caller took them how sentences are made, as one vector
/// beside what ML.NET makes of the words.
/// </summary>
internal sealed class ConceptColumn
{
    private const int MinimumTexts = 2;

    /// <summary>There are many ways to make a sentence; trees weigh every one.</summary>
    private const int MostFeatures = 2000;

    private readonly Dictionary<uint, int> _slots;

    /// <summary>A column over known features.</summary>
    /// <param name="hashes">Identities, rising; the index is the slot.</param>
    public ConceptColumn(uint[] hashes)
    {
        Hashes = hashes;
        _slots = hashes.Select((hash, slot) => (hash, slot)).ToDictionary(pair => pair.hash, pair => pair.slot);
    }

    /// <summary>Identities, rising.</summary>
    public uint[] Hashes { get; }

    /// <summary>Number of slots; one at least, for ML.NET takes a vector of none as one of any length.</summary>
    public int Size => Math.Max(1, Hashes.Length);

    /// <summary>Takes the features that stand in enough texts.</summary>
    public static ConceptColumn Of(IEnumerable<TrainingText> texts) => new([.. texts
        .SelectMany(text => text.Features)
        .Where(IsOurs)
        .CountBy(feature => feature.Hash)
        .Where(pair => pair.Value >= MinimumTexts)
        .OrderByDescending(pair => pair.Value)
        .ThenBy(pair => pair.Key)
        .Take(MostFeatures)
        .Select(pair => pair.Key)
        .Order()]);

    /// <summary>The row of a text.</summary>
    public TextRow Row(string text, ReadOnlySpan<Feature> features)
    {
        var found = new SortedList<int, float>();
        foreach (var feature in features)
        {
            if (IsOurs(feature) && _slots.TryGetValue(feature.Hash, out var slot))
            {
                found[slot] = feature.Value;
            }
        }

        return new TextRow { Text = text, Concepts = new VBuffer<float>(Size, found.Count, [.. found.Values], [.. found.Keys]) };
    }

    /// <summary>Tells ML.NET how long the vector is.</summary>
    public SchemaDefinition Schema()
    {
        var schema = SchemaDefinition.Create(typeof(TextRow));
        schema[nameof(TextRow.Concepts)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, Size);
        return schema;
    }

    // Words and letters ML.NET takes from the text itself.
    private static bool IsOurs(Feature feature) => feature.Block is FeatureBlock.Concepts or FeatureBlock.Sentence;
}
