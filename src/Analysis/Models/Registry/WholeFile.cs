namespace Fokuslupe.Analysis.Models.Registry;

/// <summary>Files and folders that others see complete or not at all, and one writer at a time.</summary>
internal static class WholeFile
{
    private const string LockName = ".lock";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Writes a file beside its place and moves it there.</summary>
    public static void Write(string file, ReadOnlySpan<byte> content)
    {
        var unfinished = $"{file}.{Environment.ProcessId}.tmp";
        File.WriteAllBytes(unfinished, content);
        File.Move(unfinished, file, overwrite: true);
    }

    /// <summary>Keeps other processes and threads from changing a folder until it is disposed; a process that dies lets go.</summary>
    /// <exception cref="IOException">Somebody else holds the folder for half a minute.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public static IDisposable Lock(string folder)
    {
        Directory.CreateDirectory(folder);
        FileStream? held = null;
        return SpinWait.SpinUntil(() => (held = TryLock(Path.Combine(folder, LockName))) is not null, Patience)
            ? held!
            : throw new IOException($"Another process has been changing {folder} for {Patience.TotalSeconds:F0} seconds.");
    }

    private static FileStream? TryLock(string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(file))
        {
            return null;
        }
    }
}
