using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Handlungsfelder;

namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>The labelled contributions of the written corpus with their Handlungsfeld, divided as for the shipped models.</summary>
/// <param name="Train">What models learn from.</param>
/// <param name="Test">The frozen tenth: whole groups of one Anliegen each.</param>
public sealed record WrittenSplit(IReadOnlyList<LabelledText> Train, IReadOnlyList<LabelledText> Test)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="CorpusException">The corpus is broken.</exception>
    public static WrittenSplit Read(string corporaFolder)
    {
        var frozen = Corpus.Open(corporaFolder).ReadBeitraege().ToLookup(
            beitrag => TrainingRow.IsFrozen(TrainingRow.GroupOf(beitrag)), beitrag => new LabelledText(beitrag.Text, beitrag.Feld));
        return new WrittenSplit([.. frozen[false]], [.. frozen[true]]);
    }
}
