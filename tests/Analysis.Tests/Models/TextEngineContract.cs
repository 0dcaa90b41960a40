using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Tests.Models;

/// <summary>What every engine must keep, on a handful of sentences.</summary>
public abstract class TextEngineContract
{
    private const string Task = "probe";

    private static readonly string[] Felder = ["mobilitaet", "umwelt", "wohnen"];

    private static readonly (string Text, int Label)[] Sentences =
    [
        ("Der Bus kommt zu spät", 0), ("Mehr Busse am Abend", 0), ("Der Bus fährt nicht am Sonntag", 0), ("Bahn und Bus abstimmen", 0),
        ("Ein Bus für das Dorf", 0), ("Busse und Bahnen sind zu voll", 0), ("Die Bahn fällt aus", 0), ("Neue Bahn in die Stadt", 0),
        ("Bäume pflanzen im Park", 1), ("Der Park braucht Bäume", 1), ("Müll liegt im Park", 1), ("Mehr Bäume gegen die Hitze", 1),
        ("Weniger Müll am See", 1), ("Bäume am See schützen", 1), ("Der Müll muss weg", 1), ("Park und See sauber halten", 1),
        ("Die Wohnung ist zu teuer", 2), ("Mehr kleine Wohnungen bauen", 2), ("Die Miete steigt", 2), ("Miete begrenzen", 2),
        ("Eine Wohnung für die Familie gesucht", 2), ("Wohnungen stehen leer", 2), ("Hohe Miete für alte Wohnungen", 2), ("Die Miete frisst das Geld", 2),
    ];

    private static readonly FeatureExtractor Extractor = new(null);

    private readonly ITextEngine _engine;

    private protected TextEngineContract(ITextEngine engine) => _engine = engine;

    [Fact]
    public void Train_OnSentences_FindsTheirClasses()
    {
        var model = Train();

        Assert.Equal(Felder, model.Classes);
        Assert.All(Sentences, sentence => Assert.Equal(sentence.Label, model.Decide(Extractor, sentence.Text)));
    }

    [Theory]
    [InlineData("Der Bus ist voll", 0)]
    [InlineData("Bäume und Müll im Park am See", 1)]
    [InlineData("Wohnung und Miete", 2)]
    public void Score_OfNewText_FollowsItsWords(string text, int expected) => Assert.Equal(expected, Train().Decide(Extractor, text));

    [Theory]
    [InlineData("Der Bus ist voll")]
    [InlineData("")]
    [InlineData("Xylophon")]
    public void Probabilities_OfAnyText_SumToOne(string text)
    {
        var probabilities = new CalibratedClassifier(Train(), Calibration.None).Probabilities(Extractor.Extract(text));

        Assert.Equal(1f, probabilities.Sum(), 4);
        Assert.All(probabilities, probability => Assert.InRange(probability, 0f, 1f));
    }

    [Fact]
    public void Train_Twice_GivesTheSameFile() => Assert.Equal(File(Train()), File(Train()));

    [Fact]
    public void Read_OfWrittenModel_DecidesAlikeAndWritesTheSameFile()
    {
        var model = Train();

        var (read, rest) = _engine.Read(File(model), Task, (classifier, reader) => (classifier, reader.ReadInt32()));

        Assert.Equal(42, rest);
        Assert.Equal(_engine.Name, read.Engine.Name);
        Assert.Equal(Felder, read.Classes);
        Assert.All(Sentences, sentence => Assert.Equal(model.Scores(Extractor, sentence.Text), read.Scores(Extractor, sentence.Text)));
        Assert.Equal(File(model), File(read));
    }

    [Fact]
    public void Recognizes_OwnFilesOnly()
    {
        Assert.True(_engine.Recognizes(File(Train())));
        Assert.False(_engine.Recognizes("nothing of the kind"u8));
        Assert.False(_engine.Recognizes([]));
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.9)]
    [InlineData(0.999)]
    public void Read_OfChangedOrCutFile_IsRefused(double where)
    {
        var file = File(Train());
        var at = (int)(file.Length * where);
        byte[] changed = [.. file];
        changed[at] ^= 1;

        Refused(changed);
        Refused(file[..at]);
    }

    [Fact]
    public void Read_OfAnotherTask_IsRefused() => Assert.Throws<InvalidModelException>(
        () => _engine.Read(File(Train()), "other", (classifier, reader) => reader.ReadInt32()));

    [Fact]
    public void Train_OnOneClass_IsRefused() => Assert.Throws<TrainingSetException>(
        () => Train([.. Sentences.Where(sentence => sentence.Label == 0).Select(sentence => Of(sentence.Text, sentence.Label))]));

    [Fact]
    public void Train_WithoutTexts_IsRefused() => Assert.Throws<TrainingSetException>(() => Train([]));

    [Fact]
    public void Train_OnTextsWithNoneOneOrTwoClasses_ScoresEachClassOnItsOwn()
    {
        var model = Train(
        [
            .. Sentences.Select(sentence => Of(sentence.Text, sentence.Label)),
            .. Sentences[..8].Zip(Sentences[16..]).Select(pair => Of($"{pair.First.Text}, {pair.Second.Text}", 0, 2)),
            .. Enumerable.Range(0, 8).Select(i => Of($"Danke und tschüss {i}")),
        ]);

        var both = model.Scores(Extractor, "Der Bus kommt zu spät, die Miete steigt");
        Assert.True(both[0] > both[1] && both[2] > both[1]);
        Assert.True(model.Scores(Extractor, "Danke und tschüss").Max() < Math.Min(both[0], both[2]));
    }

    [Fact]
    public void Score_ByManyThreads_GivesTheScoresOfOne()
    {
        var model = Train();
        var alone = Sentences.Select(sentence => model.Scores(Extractor, sentence.Text)).ToArray();

        Parallel.For(0, 20 * Sentences.Length, i => Assert.Equal(alone[i % alone.Length], model.Scores(Extractor, Sentences[i % alone.Length].Text)));
    }

    [Fact]
    public void Explain_OfText_NamesTheWordThatDecided()
    {
        var model = Train();
        var bag = Extractor.Extract("ganz ohne Miete gar nicht");
        var shares = new float[bag.Tokens.Tokens.Length];

        model.Explain(bag, 2, shares);

        Assert.Equal(2, shares.IndexOf(shares.Max()));
        Assert.True(shares[2] > 0);
    }

    [Fact]
    public void Choose_OnTexts_GivesSettingsToTrainWith()
    {
        TrainingText[] texts = [.. Sentences.Select(sentence => Of(sentence.Text, sentence.Label))];

        var options = _engine.Choose(texts, Felder, seed: 1);

        Assert.Equal(0, _engine.Train(texts, Felder, options).Decide(Extractor, "Der Bus ist voll"));
    }

    private static TrainingText Of(string text, params int[] labels) => new(text, Extractor.Extract(text).Features.ToArray(), labels);

    // Each sentence several times, for trees do not ask what few texts have.
    private ITextClassifier Train(TrainingText[]? texts = null) => _engine.Train(
        texts ?? [.. Enumerable.Repeat(Sentences, 4).SelectMany(sentences => sentences).Select(sentence => Of(sentence.Text, sentence.Label))], Felder, new TextModelOptions { Seed = 1, MinimumTexts = 1 });

    private byte[] File(ITextClassifier model) => _engine.Write(Task, model, writer => writer.Write(42));

    private void Refused(byte[] file) =>
        Assert.Throws<InvalidModelException>(() => _engine.Read(file, Task, (classifier, reader) => reader.ReadInt32()));
}
