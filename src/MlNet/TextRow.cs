using Microsoft.ML.Data;

namespace Fokuslupe.MlNet;

/// <summary>What goes into the pipeline: a text, and the concepts that our thesaurus finds in it.</summary>
internal sealed class TextRow
{
    public string Text { get; set; } = "";

    public VBuffer<float> Concepts { get; set; }
}
