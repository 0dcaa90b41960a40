using Fokuslupe.Testing;

namespace Fokuslupe.Architecture.Tests;

/// <summary>The files of the repository, without what is built or downloaded.</summary>
internal static class SourceFiles
{
    private static readonly string[] Skipped = [".git", ".vs", ".idea", "artifacts", "bin", "data", "lib", "node_modules", "obj"];

    /// <summary>Paths of all files below a folder of the repository that match.</summary>
    public static IEnumerable<string> Below(string pattern, params string[] folder) =>
        Below(new DirectoryInfo(Repository.PathOf(folder)), pattern).Order(StringComparer.Ordinal);

    /// <summary>The path as the repository names it.</summary>
    public static string Name(string file) => Path.GetRelativePath(Repository.Root, file);

    private static IEnumerable<string> Below(DirectoryInfo folder, string pattern) => folder.EnumerateFiles(pattern)
        .Select(file => file.FullName)
        .Concat(folder.EnumerateDirectories().Where(child => !Skipped.Contains(child.Name)).SelectMany(child => Below(child, pattern)));
}
