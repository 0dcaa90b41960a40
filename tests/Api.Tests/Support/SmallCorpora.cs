using Fokuslupe.Testing;

namespace Fokuslupe.Api.Tests.Support;

/// <summary>A part of the corpora that is quick to learn and to compare on.</summary>
internal static class SmallCorpora
{
    /// <summary>Rows that are left of a file of labelled cards, phrasings or further cards.</summary>
    public const int Rows = 60;

    /// <summary>Copies the corpora, shortened.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="cards">Rows that are left of a file of labelled cards: a tenth of them is compared on.</param>
    public static async Task CopyAsync(string folder, int cards = Rows)
    {
        var source = Repository.PathOf("corpora");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(source, file);
            var target = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var all = await File.ReadAllLinesAsync(file);
            await File.WriteAllLinesAsync(target, Path.GetDirectoryName(name) switch
            {
                "beitraege" => all.Take(cards + 1),
                "phrasen" or "ergaenzung" => all.Take(Rows + 1),
                _ => all,
            });
        }
    }
}
