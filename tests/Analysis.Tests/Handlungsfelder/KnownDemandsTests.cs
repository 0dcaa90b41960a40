using System.Text;

using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Analysis.Tests.Models;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Tests.Handlungsfelder;

public sealed class KnownDemandsTests
{
    private static readonly KnownDemands Demands = KnownDemands.Train(
        [
            Phrase("rufbus", 0, "Rufbus bis Mitternacht"), Phrase("rufbus", 0, "Der Rufbus soll nachts fahren"),
            Phrase("wohnheim", 1, "Wohnheim für Lehrlinge"), Phrase("wohnheim", 1, "Lehrlinge brauchen ein Wohnheim"),
            Phrase("tausch", 1, "Wohnungen tauschen"), Phrase("tausch", 1, "Tauschbörse für Wohnungen"),
        ],
        FieldOf);

    [Theory]
    [InlineData("Rufbus auch nachts", 0)]
    [InlineData("Ein Wohnheim für die Lehrlinge!", 1)]
    [InlineData("Wohnungen einfach tauschen", 1)]
    public void Join_OfAKnownDemand_SpeaksForItsField(string text, int field)
    {
        var probabilities = Join(Demands, text, 0.5f, 0.5f);

        Assert.True(probabilities[field] > 0.6f, string.Join(' ', probabilities));
        Assert.Equal(1f, probabilities.Sum(), 4);
    }

    [Fact]
    public void Join_WhenWordsAreSure_LeavesTheirFieldInTheLead()
    {
        var probabilities = Join(Demands, "Rufbus auch nachts", 0.02f, 0.98f);

        Assert.True(probabilities[1] > probabilities[0]);
    }

    [Fact]
    public void Join_WithoutAnyAnliegen_ChangesNothing()
    {
        var none = KnownDemands.Train([], FieldOf);

        Assert.Equal([0.3f, 0.7f], Join(none, "Rufbus auch nachts", 0.3f, 0.7f));
    }

    [Fact]
    public void Train_OnTextsOfNoAnliegen_LeavesThemOut()
    {
        var further = Phrase("", 0, "Radweg");
        var card = new LabelledBeitrag
        {
            Text = "Radweg",
            Sauber = "Radweg",
            Feld = TinyModel.Felder[0],
            Weitere = [],
            Quer = [],
            Art = Art.Forderung,
            Stil = "karte",
        };
        var free = Phrase("beitrag:Radweg", 0, "Radweg") with { Beitrag = card };
        var labelled = free with { Beitrag = card with { Anliegen = "radweg" } };

        Assert.Empty(KnownDemands.Train([further, free], FieldOf).Fields);
        Assert.Equal([0], KnownDemands.Train([further, free, labelled], FieldOf).Fields);
    }

    [Fact]
    public void Read_OfWhatWasWritten_SaysTheSame()
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            Demands.Write(writer);
        }

        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        var read = KnownDemands.Read(reader);

        Assert.Equal(Join(Demands, "Wohnheim nachts", 0.5f, 0.5f), Join(read, "Wohnheim nachts", 0.5f, 0.5f));
        Assert.Equal(stream.Length, stream.Position);
    }

    private static float[] Join(KnownDemands demands, string text, params float[] probabilities)
    {
        demands.Join(TinyModel.Extractor.Extract(text).Features, probabilities);
        return probabilities;
    }

    private static int FieldOf(TrainingRow row) => TinyModel.Felder.ToList().IndexOf(row.Feld);

    private static TrainingRow Phrase(string anliegen, int field, string text) =>
        new(text, TinyModel.Extractor.Extract(text).Features.ToArray(), TinyModel.Felder[field], anliegen, 1f, null, null, []);
}
