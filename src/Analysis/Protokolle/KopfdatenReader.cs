using Fokuslupe.Analysis.Protokolle.Kopf;
using Fokuslupe.Analysis.Protokolle.Outlining;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle;

/// <summary>Finds title, Gremium and dates in the text, and where the text is silent in the file's name.</summary>
internal static class KopfdatenReader
{
    private const int LongestHead = 3000;

    /// <summary>For text without an outline, as the cards of an online board.</summary>
    public static Kopfdaten Read(string text, string fileName) => Read(text, fileName, LineReader.Read(text), null, text.Length);

    /// <param name="text">The document.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="title">Its title; null where it has none.</param>
    /// <param name="headEnd">Where the head ends.</param>
    public static Kopfdaten Read(string text, string fileName, IReadOnlyList<Line> lines, Title? title, int headEnd)
    {
        var named = FileNameReader.Read(fileName);
        var head = new TextSpan(0, Math.Min(headEnd, LongestHead));
        var datum = DatumFinder.Find(text, head, title?.Span ?? default, named.Datum);
        return new Kopfdaten
        {
            Titel = title?.Words ?? named.Titel,
            Gremium = (title is null ? null : GremiumFinder.Find(title.Words)) ?? GremiumFinder.Find(head.In(text)) ?? named.Gremium,
            Datum = datum,
            Sitzung = (title is null ? null : SitzungFinder.Find(title.Words)) ?? SitzungFinder.Find(head.In(text)),
            NaechsteSitzung = NextMeetingFinder.Find(text, datum),
            Beratungsfolge = BeratungsfolgeFinder.Find(text, lines, datum),
        };
    }
}
