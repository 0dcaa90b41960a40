using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Tests.Models;

public sealed class TextClassifierFitTests
{
    private static readonly LabelledText[] Train =
    [
        new("Der Hund bellt laut", "tier"), new("Die Katze und der Hund", "tier"), new("Katzen schlafen", "tier"),
        new("Der Zug fährt ab", "verkehr"), new("Züge und Busse", "verkehr"), new("Busse fahren laut", "verkehr"),
    ];

    [Fact]
    public void Run_OnTwoClasses_PredictsNewTexts()
    {
        var result = TextClassifierFit.Run(Train, [new("Hunde und Katzen", "tier"), new("Der Bus fährt", "verkehr")], null, 1, TimeProvider.System);
        Assert.Equal(["tier", "verkehr"], result.Predictions);
        Assert.Equal((6, 2, 1.0, 1.0), (result.Rows, result.Classes, result.Accuracy, result.MacroF1));
    }

    [Fact]
    public void Run_WithClassOnlyInTheTestSet_CountsItAsMissed()
    {
        var result = TextClassifierFit.Run(Train, [new("Hunde", "tier"), new("Tomaten", "pflanze")], null, 1, TimeProvider.System);
        Assert.Equal(0.5, result.Accuracy);
        Assert.InRange(result.MacroF1, 0.3, 0.5);
    }

    [Fact]
    public void Run_OnOneClass_IsRefused() => Refused([new("a", "x"), new("b", "x")], "one class only");

    [Fact]
    public void Run_OnClassWithOneRow_IsRefused() => Refused([.. Train, new("einmal", "selten")], "'selten'");

    [Fact]
    public void Run_OnEmptyTexts_IsRefused() => Refused([new("", "x"), new(" ", "x"), new("", "y"), new("", "y")], "empty");

    [Fact]
    public void Run_WithoutRows_IsRefused() => Refused([], "no rows");

    private static void Refused(LabelledText[] train, string reason) => Assert.Contains(
        reason,
        Assert.Throws<TrainingSetException>(() => TextClassifierFit.Run(train, [new("a", "x")], null, 1, TimeProvider.System)).Message,
        StringComparison.Ordinal);
}
