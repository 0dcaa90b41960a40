using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>How <see cref="CatalogueBayes"/> lies in a model file: classes as differences, so that they pack well.</summary>
internal static class CatalogueBayesFormat
{
    /// <summary>Writes it.</summary>
    public static void Write(this CatalogueBayes bayes, BinaryWriter writer)
    {
        writer.WriteArray<float>(bayes.LogTotals);
        writer.WriteArray<uint>(bayes.Space.Hashes);
        writer.WriteArray<float>(bayes.Space.Idf);
        for (var row = 0; row < bayes.Space.Count; row++)
        {
            var classes = bayes.Classes.AsSpan(bayes.Starts[row]..bayes.Starts[row + 1]);
            writer.Write7BitEncodedInt(classes.Length);
            var last = 0;
            foreach (var known in classes)
            {
                writer.Write7BitEncodedInt(known - last);
                last = known;
            }
        }

        writer.WriteArray<byte>(bayes.Levels);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static CatalogueBayes Read(BinaryReader reader)
    {
        var totals = reader.ReadArray<float>();
        var space = new FeatureSpace(reader.ReadArray<uint>(), reader.ReadArray<float>());
        var starts = new int[space.Count + 1];
        var classes = new List<ushort>();
        for (var row = 0; row < space.Count; row++)
        {
            var count = reader.Read7BitEncodedInt();
            var last = 0;
            for (var i = 0; i < count; i++)
            {
                last += reader.Read7BitEncodedInt();
                classes.Add((ushort)last);
            }

            starts[row + 1] = classes.Count;
        }

        return new CatalogueBayes(space, starts, [.. classes], reader.ReadArray<byte>(), totals);
    }
}
