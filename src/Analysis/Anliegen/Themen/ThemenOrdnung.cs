using Fokuslupe.Analysis.Models;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>The Themen of a trained catalogue.</summary>
/// <param name="Themen">All Themen, by field.</param>
/// <param name="OfAnliegen">Index of the Thema of each Anliegen of the catalogue.</param>
internal sealed record ThemenOrdnung(IReadOnlyList<Thema> Themen, IReadOnlyList<int> OfAnliegen)
{
    /// <summary>No Themen.</summary>
    public static ThemenOrdnung Keine { get; } = new([], []);

    /// <summary>Writes them into a model file.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.WriteStrings([.. Themen.Select(thema => thema.Id)]);
        writer.WriteStrings([.. Themen.Select(thema => thema.Titel)]);
        writer.WriteStrings([.. Themen.Select(thema => thema.Handlungsfeld)]);
        writer.WriteArray<int>([.. OfAnliegen]);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static ThemenOrdnung Read(BinaryReader reader)
    {
        var (ids, titles, fields) = (reader.ReadStrings(), reader.ReadStrings(), reader.ReadStrings());
        return new ThemenOrdnung([.. ids.Select((id, i) => new Thema(id, titles[i], fields[i]))], reader.ReadArray<int>());
    }
}
