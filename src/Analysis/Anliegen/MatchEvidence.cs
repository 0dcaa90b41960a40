namespace Fokuslupe.Analysis.Anliegen;

/// <summary>How sure the best candidate is: the inputs of the calibration.</summary>
internal readonly record struct MatchEvidence(float Lead, float Height, float Known, float Length, bool SameField, bool FieldKnown)
{
    /// <summary>Number of inputs, the constant included.</summary>
    public const int Inputs = 7;

    /// <summary>Writes the inputs: constant, lead over the second, height over the mean, share of known features, length, and the field.</summary>
    public void CopyTo(Span<double> inputs)
    {
        inputs[0] = 1;
        inputs[1] = Math.Min(Lead, 20) / 5;
        inputs[2] = Height;
        inputs[3] = Known;
        inputs[4] = Math.Log(1 + Length) - 3;
        inputs[5] = SameField ? 1 : 0;
        inputs[6] = FieldKnown ? 1 : 0;
    }
}
