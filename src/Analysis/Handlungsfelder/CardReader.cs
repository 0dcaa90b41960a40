using Fokuslupe.Analysis.Features;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>What a card says by its own words.</summary>
/// <param name="Place">Its evidence for the fields; the place around it is still empty.</param>
/// <param name="Art">Probability of each Art.</param>
/// <param name="Quer">Ids of Querschnittsthemen.</param>
/// <param name="Haltung">Its stance, should it stand directly under a These.</param>
internal sealed record CardReading(Place Place, float[] Art, IReadOnlyList<string> Quer, Haltung Haltung);

/// <summary>Reads cards with all models in one pass over their features. Safe for concurrent use.</summary>
internal sealed class CardReader(EvidenceReader fields, ArtModel art, QuerModel quer, HaltungModel haltung)
{
    /// <summary>Reads a card.</summary>
    public CardReading Read(string text) => Read(fields.Extractor.Extract(text));

    /// <summary>Reads the features of a card.</summary>
    public CardReading Read(FeatureBag bag)
    {
        var (themen, stance) = (quer.Themes(bag), haltung.Decide(bag));
        var (place, arten) = ReadPlace(fields, art, bag);
        return new CardReading(place, arten, themen, stance);
    }

    /// <summary>Reads the evidence for fields and the probability of each Art only.</summary>
    public static (Place Place, float[] Art) ReadPlace(EvidenceReader fields, ArtModel art, FeatureBag bag)
    {
        var karte = fields.Read(bag);
        var arten = art.Probabilities(bag);
        var place = new Place
        {
            Karte = karte,
            OhneThema = arten[(int)Art.Reaktion] + arten[(int)Art.Organisation],
            Words = bag.Tokens.Tokens.Length,
        };
        return (place, arten);
    }
}
