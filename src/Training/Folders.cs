namespace Fokuslupe.Training;

/// <summary>Finds the folders that come with the program.</summary>
internal static class Folders
{
    /// <summary>
    /// The folder below the working directory or one above it, else beside or above the binaries;
    /// when there is none, the one that would lie in the working directory.
    /// </summary>
    public static string Find(string name) =>
        Above(Environment.CurrentDirectory).Concat(Above(AppContext.BaseDirectory))
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(Directory.Exists) ?? Path.GetFullPath(name);

    private static IEnumerable<string> Above(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            yield return current.FullName;
        }
    }
}
