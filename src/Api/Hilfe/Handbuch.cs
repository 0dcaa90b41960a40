using Fokuslupe.Api.Hosting;

namespace Fokuslupe.Api.Hilfe;

/// <summary>The handbook of the release, read once.</summary>
internal sealed class Handbuch
{
    private const int Excerpt = 160;

    /// <summary>Reads <c>docs/handbuch</c>: the number before the name of a file is its place.</summary>
    public Handbuch(IHostEnvironment environment)
    {
        Folder = ContentRoot.Find(environment.ContentRootPath, Path.Combine("docs", "handbuch"));
        Kapitel = !Directory.Exists(Folder) ? [] :
        [
            .. Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal)
                .Select(file => KapitelReader.Read(Path.GetFileNameWithoutExtension(file)[3..], File.ReadAllText(file))),
        ];
    }

    /// <summary>The chapters in order.</summary>
    public IReadOnlyList<Kapitel> Kapitel { get; }

    /// <summary>Where it lies.</summary>
    public string Folder { get; }

    /// <summary>One chapter with the one before and the one after it; null when there is none of this name.</summary>
    public (Kapitel? Voriges, Kapitel Kapitel, Kapitel? Naechstes)? Find(string name)
    {
        var index = Kapitel.Index().Where(one => one.Item.Name == name).Select(one => one.Index).DefaultIfEmpty(-1).First();
        return index < 0 ? null : (Kapitel.ElementAtOrDefault(index - 1), Kapitel[index], Kapitel.ElementAtOrDefault(index + 1));
    }

    /// <summary>The sections that hold all words of a question; those whose heading does come first.</summary>
    public IReadOnlyList<Handbuchtreffer> Search(string question)
    {
        var words = question.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return
        [
            .. from kapitel in Kapitel
               from abschnitt in kapitel.Abschnitte
               let titles = kapitel.Titel + " " + abschnitt.Titel
               where words.Length > 0 && words.All(word => Holds(abschnitt.Text, word) || Holds(titles, word))
               orderby words.All(word => Holds(titles, word)) descending
               select new Handbuchtreffer(kapitel, abschnitt, Around(abschnitt.Text, words[0])),
        ];
    }

    private static bool Holds(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static string Around(string text, string word)
    {
        var at = Math.Max(0, text.IndexOf(word, StringComparison.OrdinalIgnoreCase) - (Excerpt / 2));
        var start = at == 0 ? 0 : text.IndexOf(' ', at) + 1;
        return start + Excerpt >= text.Length ? text[start..].Trim() : text.Substring(start, Excerpt).Trim() + " …";
    }
}
