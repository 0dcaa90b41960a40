using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class StanceTests
{
    private static readonly Domain.Anliegen[] Katalog =
    [
        New("a-tempo-30", "a-tempo-50"), New("a-tempo-50"), New("b-pool", "b-kein-pool"), New("b-kein-pool"),
        New("c-markt", "c-kein-markt"), New("c-kein-markt"), New("d-allein"),
    ];

    [Fact]
    public void Train_OpposedTexts_TellsWhoIsAgainstWhateverTheMatter()
    {
        var stance = Train();

        Assert.True(Of(stance, "Ein Kino einrichten") > 0);
        Assert.True(Of(stance, "Auf ein Kino verzichten") < 0);
    }

    [Fact]
    public void Train_SameTexts_GivesTheSameWeights()
    {
        Assert.Equal(Train().Weights, Train().Weights);
        Assert.Equal(Train().Hashes, Train().Hashes);
    }

    [Fact]
    public void Of_NothingLearnt_IsOpen() => Assert.Equal(0, Of(Stance.Unlearnt, "Auf ein Kino verzichten"));

    private static float Of(Stance stance, string text) => stance.Of(TinyCatalogue.Extractor.Extract(text).Features);

    private static Stance Train()
    {
        (int Class, string Text, int Wants)[] texts =
        [
            (0, "Tempo 30 einrichten", 1), (0, "Tempo 30 im Ort einrichten", 0), (1, "Auf Tempo 30 verzichten", -1), (1, "Auf Tempo 30 im Ort verzichten", -1),
            (2, "Pool einrichten", 1), (2, "Einen Pool einrichten", 0), (3, "Auf den Pool verzichten", -1), (3, "Auf einen Pool verzichten", -1),
            (4, "Markt einrichten", 1), (4, "Einen Markt einrichten", 0), (5, "Auf den Markt verzichten", -1), (5, "Auf einen Markt verzichten", -1),
            (6, "Auf Hundesteuer verzichten", -1),
        ];
        return StanceTrainer.Train(
            [.. texts.Select(text => new StanceText(TinyCatalogue.Extractor.Extract(text.Text).Features.ToArray(), text.Class, text.Wants))],
            Katalog,
            new OpposedFamilies(Katalog),
            seed: 1);
    }

    private static Domain.Anliegen New(string id, params string[] gegen) => new(id, id, "mobilitaet", gegen, Bekannt: true);
}
