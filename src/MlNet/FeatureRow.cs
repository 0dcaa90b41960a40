using Microsoft.ML.Data;

namespace Fokuslupe.MlNet;

/// <summary>A text as the learner sees it.</summary>
internal sealed class FeatureRow
{
    public VBuffer<float> Features { get; set; }

    /// <summary>Index of the class; for classes that exclude each other.</summary>
    public uint Class { get; set; }

    /// <summary>Whether the text has the class at hand; for classes that do not.</summary>
    public bool Label { get; set; }

    public float Weight { get; set; }
}
