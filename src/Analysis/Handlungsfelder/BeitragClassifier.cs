using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>Files cards under Handlungsfelder and tells their Art, Haltung and Querschnittsthemen. Safe for concurrent use.</summary>
public sealed class BeitragClassifier
{
    /// <summary>Files cards that have nothing to do with each other; the answer has their order.</summary>
    public IReadOnlyList<Einordnung> Classify(IReadOnlyList<Karte> karten) => throw new NotSupportedException();

    /// <summary>Files all Beitraege of a Protokoll, in order; headings, Thesen, Gremium and neighbours count.</summary>
    public IReadOnlyList<Einordnung> Classify(Protokoll protokoll) => throw new NotSupportedException();
}
