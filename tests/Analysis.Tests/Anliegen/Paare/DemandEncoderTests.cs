using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class DemandEncoderTests
{
    private static readonly string[][] Classes =
    [
        ["Buslinie am Abend", "Omnibus abends fahren", "Buslinie und Omnibus", "Nachts ein Omnibus", "Buslinie nachts"],
        ["Schwimmbad öffnen", "Freibad im Sommer öffnen", "Schwimmbad und Freibad", "Freibad sanieren", "Schwimmbad im Sommer"],
        ["Hausarzt im Dorf", "Praxis im Dorf erhalten", "Hausarzt und Praxis", "Praxis ohne Nachfolger", "Hausarzt gesucht"],
    ];

    private static readonly string[][] Others =
        [.. Enumerable.Range(0, 300).Select(i => new[] { $"Sache{i} neu", $"Sache{i} bauen", $"Sache{i} planen", $"Sache{i} holen", $"Sache{i}" })];

    [Fact]
    public void Train_OtherWordsForTheSame_PointTheSameWay()
    {
        var encoder = Train([.. Classes, .. Others], [.. Classes.Concat(Others).Select(_ => Array.Empty<int>())]);

        Assert.True(Agreement(encoder, "Buslinie am Abend", "Nachts mit dem Omnibus") > 0.5f);
        Assert.True(Agreement(encoder, "Buslinie am Abend", "Schwimmbad im Sommer") < 0.3f);
    }

    [Fact]
    public void Train_Opposites_PointFurtherApartThanDemandsThatAreNotKnownToBeOpposed()
    {
        // Among many others an opposite would hardly ever be compared by chance.
        string[][] classes =
        [
            ["Buslinie am Abend", "Omnibus abends fahren", "Buslinie und Omnibus abends", "Abends ein Omnibus", "Buslinie abends"],
            ["Buslinie am Abend streichen", "Omnibus abends streichen", "Abends keine Buslinie", "Omnibus abends einsparen", "Keine Buslinie abends"],
            .. Others,
        ];
        int[][] none = [.. classes.Select(_ => Array.Empty<int>())];

        var (apart, unknown) = (Train(classes, [[1], [0], .. none[2..]]), Train(classes, none));

        Assert.True(Agreement(apart, classes[0][0], classes[1][0]) < Agreement(unknown, classes[0][0], classes[1][0]) - 0.1f);
    }

    [Fact]
    public void Train_SameTexts_GivesTheSameBytes() => Assert.Equal(Bytes(Train()), Bytes(Train()));

    [Fact]
    public void Train_OneClass_KnowsNothing() =>
        Assert.Empty(Encode(DemandEncoderTrainer.Train([new SidedText(Features("Bus"), "bus", []), new SidedText(Features("Bus am Abend"), "bus", [])], seed: 1), "Bus"));

    [Fact]
    public void Encode_NothingKnown_AgreesWithNothing()
    {
        var encoder = Train();

        Assert.Equal(0, DemandEncoder.Agreement(Encode(encoder, "xyz"), Encode(encoder, "Buslinie")));
    }

    [Theory]
    [InlineData(127, 127)]
    [InlineData(-127, 127)]
    [InlineData(-127, -127)]
    [InlineData(64, 3)]
    public void Agreement_OfAnyNumbers_IsTheirDotProduct(int first, int second)
    {
        sbyte[] a = [.. Enumerable.Range(0, DemandEncoder.Size).Select(i => (sbyte)(i % 3 == 0 ? i : first))];
        sbyte[] b = [.. Enumerable.Range(0, DemandEncoder.Size).Select(i => (sbyte)(i % 5 == 0 ? -i : second))];

        Assert.Equal(a.Zip(b).Sum(pair => pair.First * pair.Second) / (127f * 127f), DemandEncoder.Agreement(a, b));
    }

    [Fact]
    public void Read_WhatWasWritten_EncodesAlike()
    {
        var encoder = Train();
        using var stream = new MemoryStream(Bytes(encoder));
        using var reader = new BinaryReader(stream);

        var direction = Encode(encoder, "Buslinie am Abend");
        Assert.NotEmpty(direction);
        Assert.Equal(direction, Encode(DemandEncoder.Read(reader), "Buslinie am Abend"));
    }

    private static DemandEncoder Train() => Train(Classes, [[], [], []]);

    private static DemandEncoder Train(string[][] classes, int[][] opposed) => DemandEncoderTrainer.Train(
        [.. classes.SelectMany((texts, side) => texts.Concat(texts).Concat(texts).Select(
            text => new SidedText(Features(text), NameOf(side), [.. opposed[side].Select(NameOf)])))],
        seed: 1);

    private static string NameOf(int side) => $"seite {side}";

    private static float Agreement(DemandEncoder encoder, string first, string second) =>
        DemandEncoder.Agreement(Encode(encoder, first), Encode(encoder, second));

    private static sbyte[] Encode(DemandEncoder encoder, string text) => encoder.Encode(Features(text), new EncodedText());

    private static Feature[] Features(string text) => TinyCatalogue.Extractor.Extract(text).Features.ToArray();

    private static byte[] Bytes(DemandEncoder encoder)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        encoder.Write(writer);
        return stream.ToArray();
    }
}
