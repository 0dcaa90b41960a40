using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Testing;

namespace Fokuslupe.Analysis.Tests.Models;

public sealed class WordKnowledgeTests : IDisposable
{
    private const string Cards =
        "Straßenbahn am Abend\tmobilitaet\nStraßenbahn am Sonntag\tmobilitaet\nBusse am Abend\tmobilitaet\nBusse am Sonntag\tmobilitaet\n" +
        "Mietspiegel am Abend\twohnen\nMietspiegel am Sonntag\twohnen\nWohnungen am Abend\twohnen\nWohnungen am Sonntag\twohnen\n";

    private static readonly string[] Texts = ["mehr Busse", "Busse", "mehr Wohnungen", "Wohnungen"];

    private readonly string _folder = Directory.CreateTempSubdirectory("fokuslupe-corpus").FullName;

    public WordKnowledgeTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "beitraege"));
        Directory.CreateDirectory(Path.Combine(_folder, "ergaenzung"));
        File.Copy(Repository.PathOf("corpora", "handlungsfelder.yaml"), Path.Combine(_folder, "handlungsfelder.yaml"));
        File.WriteAllText(Path.Combine(_folder, "anliegen.tsv"), "id\tfeld\ttitel\tgegen\n");
        File.WriteAllText(
            Path.Combine(_folder, "ergaenzung", "alle.tsv"), "text\tfeld\tart\n" + Cards.Replace("\n", "\tforderung\n", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Train_WithKnowledge_WeighsWordsThatOnlyTheCorpusHas()
    {
        var scores = new float[2];
        Train(Read([])).Score("", Extract("Straßenbahn"), scores);
        Assert.True(scores[0] > scores[1]);
        Train(Read([])).Score("", Extract("Mietspiegel"), scores);
        Assert.True(scores[0] < scores[1]);
    }

    [Fact]
    public void Train_TwiceWithKnowledge_GivesIdenticalBytes() =>
        Assert.Equal(TinyModel.Bytes(Train(Read([]))), TinyModel.Bytes(Train(Read([]))));

    [Fact]
    public void Of_TextsThatAreMeasuredOn_KnowsNothingOfThem()
    {
        var word = Extract("Straßenbahn").First(feature => feature.Block == FeatureBlock.Words).Hash;
        Assert.True(Known(Read([])).Row(word) >= 0);
        Assert.True(Known(Read(["Straßenbahn am Abend"])).Row(word) < 0);
    }

    [Fact]
    public void Of_CorpusWithoutOtherCards_IsNull() =>
        Assert.Null(Read([.. Cards.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split('\t')[0])]));

    private static FeatureSpace Known(WordKnowledge? knowledge) => knowledge!.Widen(new FeatureSpace([], []), BlockWeights.Even);

    private static Feature[] Extract(string text) => new FitFeatures([], BlockWeights.Even).Extract(text).Features.ToArray();

    private static TextModel Train(WordKnowledge? knowledge) => TextModel.Train(
        [.. Texts.Select(Extract)], [[0], [0], [1], [1]], [1, 1, 1, 1], ["bus", "haus"], new TextModelOptions { Seed = 1, Knowledge = knowledge });

    private WordKnowledge? Read(IEnumerable<string> without) =>
        WordKnowledge.Of(Corpus.Open(_folder), new FitFeatures([], BlockWeights.Even), without, CancellationToken.None);
}
