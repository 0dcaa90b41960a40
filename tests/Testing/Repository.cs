namespace Fokuslupe.Testing;

/// <summary>Where the repository lies that the tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Fokuslupe.slnx</c>, without a trailing separator.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of a file or folder of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Fokuslupe.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Fokuslupe.slnx above {AppContext.BaseDirectory}.");
    }
}
