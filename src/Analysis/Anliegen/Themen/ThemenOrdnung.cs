using Fokuslupe.Analysis.Models;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>The Themen of a trained catalogue.</summary>
/// <param name="Themen">All Themen, by field.</param>
/// <param name="OfAnliegen">Index of the Thema of each Anliegen of the catalogue, or -1.</param>
internal sealed record ThemenOrdnung(IReadOnlyList<Thema> Themen, IReadOnlyList<int> OfAnliegen)
{
    /// <summary>No Themen.</summary>
    public static ThemenOrdnung Keine { get; } = new([], []);

    /// <summary>The Themen that people wrote down.</summary>
    /// <param name="katalog">The catalogue.</param>
    /// <param name="titles">Title of the Thema of an Anliegen, by its id.</param>
    public static ThemenOrdnung Of(IReadOnlyList<Domain.Anliegen> katalog, IReadOnlyDictionary<string, string> titles)
    {
        Thema?[] ofAnliegen = [.. katalog.Select(known => titles.TryGetValue(known.Id, out var titel) ? New(known.Handlungsfeld, titel) : null)];
        Thema[] themen =
        [
            .. ofAnliegen.OfType<Thema>().DistinctBy(thema => thema.Id).GroupBy(thema => thema.Handlungsfeld, StringComparer.Ordinal)
                .SelectMany(feld => feld.OrderBy(thema => thema.Id, StringComparer.Ordinal)),
        ];
        return new ThemenOrdnung(themen, [.. ofAnliegen.Select(thema => Array.FindIndex(themen, one => one.Id == thema?.Id))]);
    }

    /// <summary>A Thema of a field.</summary>
    public static Thema New(string feld, string titel) => new($"thema-{feld}-{Slug.Of(titel)}", titel, feld);

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
