using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Tests.Models;

public sealed class PredictionTests
{
    private static readonly string[] Sentences =
    [
        "Der letzte Bus fährt um 18:42 Uhr, danach z. B. nur noch das Rufbus-Angebot!",
        "Mehr barrierefreie Wohnungen für ältere Bürger:innen in der Innen-\nstadt bauen, nein falsch",
        "Die Gemeinschaftsgärten und Spielplätze im Stadtteil brauchen Schatten, Wasser u. Bänke",
    ];

    [Fact]
    public void Predict_OnWarmThread_AllocatesNothing()
    {
        var classifier = new CalibratedClassifier(TinyModel.Train(), new Calibration(1.5f, 0.1f, []));
        var probabilities = new float[classifier.Classes.Count];
        Predict(classifier, probabilities, 50);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Predict(classifier, probabilities, 50);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(1f, probabilities.Sum(), 4);
    }

    private static void Predict(CalibratedClassifier classifier, float[] probabilities, int times)
    {
        for (var i = 0; i < times; i++)
        {
            classifier.Predict(TinyModel.Extractor.Extract(Sentences[i % Sentences.Length]), probabilities);
        }
    }
}
