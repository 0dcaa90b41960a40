using Fokuslupe.Testing;

namespace Fokuslupe.Api.Tests.Support;

/// <summary>A part of the corpora that is quick to learn and to compare on.</summary>
internal static class SmallCorpora
{
    /// <summary>Rows that are left of a file of labelled cards or phrasings.</summary>
    public const int Rows = 60;

    /// <summary>Copies the corpora, shortened.</summary>
    public static async Task CopyAsync(string folder)
    {
        var source = Repository.PathOf("corpora");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(source, file);
            var target = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var all = await File.ReadAllLinesAsync(file);
            await File.WriteAllLinesAsync(target, Path.GetDirectoryName(name) is "beitraege" or "phrasen" ? all.Take(Rows + 1) : all);
        }
    }
}
