namespace Fokuslupe.MlNet;

/// <summary>What comes out of the pipeline.</summary>
internal sealed class ScoreRow
{
    /// <summary>One score per class.</summary>
    public float[] Score { get; set; } = [];
}
