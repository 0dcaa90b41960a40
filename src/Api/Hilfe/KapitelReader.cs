using System.Text;

using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Fokuslupe.Api.Hilfe;

/// <summary>Reads a chapter of the handbook from its Markdown.</summary>
internal static class KapitelReader
{
    private const string Images = "bilder/";

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub).UsePipeTables().Build();

    /// <summary>Reads a chapter; links to other chapters and pictures become addresses of the service.</summary>
    /// <param name="name">Name of the chapter.</param>
    /// <param name="markdown">Its text; the first heading is the title.</param>
    public static Kapitel Read(string name, string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>())
        {
            link.Url = Address(link.Url ?? "");
            if (link.IsImage)
            {
                // What lies far below is fetched when somebody gets there.
                link.GetAttributes().AddProperty("loading", "lazy");
            }
        }

        var title = document.Descendants<HeadingBlock>().FirstOrDefault(heading => heading.Level == 1);
        var titel = title is null ? name : Words(title);
        if (title is not null)
        {
            document.Remove(title);
        }

        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return new Kapitel(name, titel, writer.ToString(), Sections(document));
    }

    private static string Address(string url)
    {
        if (url.StartsWith(Images, StringComparison.Ordinal))
        {
            return "/hilfe/" + url;
        }

        var end = url.IndexOf(".md", StringComparison.Ordinal);
        return end < 0 || url.Contains('/', StringComparison.Ordinal) ? url : $"/hilfe/{url[..end]}{url[(end + 3)..]}";
    }

    private static List<Handbuchabschnitt> Sections(MarkdownDocument document)
    {
        var sections = new List<Handbuchabschnitt>();
        var (anchor, title, text) = ("", "", new StringBuilder());
        foreach (var block in document)
        {
            if (block is HeadingBlock heading)
            {
                sections.Add(new(anchor, title, text.ToString()));
                (anchor, title, text) = (heading.GetAttributes().Id ?? "", Words(heading), new StringBuilder());
            }
            else
            {
                text.Append(Words(block)).Append(' ');
            }
        }

        sections.Add(new(anchor, title, text.ToString()));
        return sections;
    }

    private static string Words(MarkdownObject block) => string.Join(
        ' ',
        (block is LeafBlock leaf ? [leaf] : block.Descendants<LeafBlock>())
            .SelectMany(one => one.Inline?.Descendants() ?? [])
            .Select(inline => inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                _ => "",
            })
            .Where(words => words.Length > 0));
}
