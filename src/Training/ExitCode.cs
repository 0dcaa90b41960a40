namespace Fokuslupe.Training;

/// <summary>What the process answers with.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Ok = 0;

    /// <summary>The request was right, the work failed: a missing model, a full disk, a bug.</summary>
    public const int Failure = 1;

    /// <summary>Wrong options or unusable input; standard error says which file, line and column.</summary>
    public const int BadInput = 2;
}
