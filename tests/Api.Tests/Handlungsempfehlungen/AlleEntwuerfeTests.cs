using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

using CsvHelper;
using CsvHelper.Configuration;

using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Handlungsempfehlungen;

/// <summary>
/// What the service promises of every draft, measured on all Anliegen of the sample minutes by rules written here anew: nothing of the
/// product decides whether the product keeps its word.
/// </summary>
[Collection(SampleServiceTests.Name)]
public sealed partial class AlleEntwuerfeTests(SampleService sample)
{
    private static readonly Dictionary<string, Func<int, bool>> Mengen = new()
    {
        ["ein beitrag"] = count => count == 1,
        ["einzelne beiträge"] = count => count is 1 or 2,
        ["mehrere beiträge"] = count => count is >= 3 and <= 5,
        ["viele beiträge"] = count => count >= 6,
        ["einen einzigen beitrag"] = count => count == 1,
    };

    private HttpClient Client => sample.Client;

    [Fact]
    public async Task Drafts_OfAllAnliegen_QuoteVerbatimAndCountRight()
    {
        var texts = await TextsAsync();
        var beitraege = await BeitraegeAsync();
        var anliegen = (await Client.ReadAsync("/api/anliegen?groesse=500")).List("anliegen");
        var (quotations, quantities) = (0, 0);
        foreach (var one in anliegen)
        {
            var (path, draft) = await Entwurf.CreateAsync(Client, one.Text("id"));
            var sources = texts.Values.ToList();
            var markdown = await Client.GetStringAsync(new Uri(path + "/export.md", UriKind.Relative));
            var inFiles = Quotations(draft, markdown, await DocxAsync(path))
                .Concat(Belege(await Client.ReadAsync(path + "/export.json")))
                .Concat(Csv(await Client.GetStringAsync(new Uri(path + "/export.csv", UriKind.Relative))));
            foreach (var quotation in inFiles)
            {
                quotations++;
                Assert.True(sources.Exists(source => source.Contains(Wortlaut.Of(quotation), StringComparison.Ordinal)), $"{path}: «{quotation}» stands in no document.");
            }

            Assert.All(draft.List("belege").Concat(draft.List("gegenstimmen")), beleg =>
                Assert.Contains(Wortlaut.Of(beleg.Text("zitat")), texts[beleg.Number("protokoll")], StringComparison.Ordinal));
            Assert.All(draft.List("belege").Concat(draft.List("gegenstimmen")), beleg => Assert.True(beleg.Number("zeile") > 0));
            quantities += draft.List("begruendung").Sum(satz => CheckQuantities(path, satz, beitraege));
        }

        Assert.True(quotations > 4 * anliegen.Count, $"{quotations} quotations");
        Assert.True(quantities > 2 * anliegen.Count, $"{quantities} quantities");
    }

    /// <returns>How many words and numbers of quantity were checked.</returns>
    private static int CheckQuantities(string path, JsonElement satz, Dictionary<long, JsonElement> beitraege)
    {
        var ids = satz.List("beitraege").Select(id => id.GetInt64()).Distinct().ToList();
        Assert.NotEmpty(ids);
        var cards = ids.Select(id => beitraege[id]).ToList();
        var sitzungen = cards.Select(card => card.Number("protokoll")).Distinct().Count();
        var text = Quoted().Replace(satz.Text("text"), " ");
        var plain = text.ToLowerInvariant();
        var found = 0;
        foreach (var (words, holds) in Mengen)
        {
            if (Regex.IsMatch(plain, $@"\b{words}\b"))
            {
                found++;
                Assert.True(holds(ids.Count), $"{path}: «{words}» of {ids.Count}: {text}");
            }
        }

        foreach (Match match in CountedBeitraege().Matches(plain))
        {
            found++;
            Assert.True(match.Groups[1].Value == $"{ids.Count}", $"{path}: {ids.Count} Beiträge: {text}");
        }

        foreach (Match match in SomeOfSitzungen().Matches(plain))
        {
            found++;
            Assert.True(match.Groups[1].Value is var value && (value == $"{sitzungen}" || (value == "einer" && sitzungen == 1)), $"{path}: {sitzungen} Sitzungen: {text}");
        }

        foreach (Match match in CountedGremien().Matches(plain))
        {
            found++;
            Assert.Equal($"{cards.Select(card => card.Text("gremium")).Distinct().Count()}", match.Groups[1].Value);
        }

        foreach (Match match in Points().Matches(plain))
        {
            found++;
            var sum = cards.Sum(card => card.GetProperty("punkte").ValueKind == JsonValueKind.Number ? card.Number("punkte") : 0);
            Assert.Equal($"{sum}", match.Groups[1].Value);
        }

        var years = cards.Select(card => card.GetProperty("datum").GetString()?[..4]).OfType<string>().ToHashSet();
        Assert.All(Years().Matches(text), match => Assert.Contains(match.Value, years));
        Assert.DoesNotMatch(@"(?i)\b(einstimmig|durchweg|ausnahmslos|einhellig|niemand|die meisten)\b", text);
        return found;
    }

    /// <summary>All that stands in «…» in a draft and its exports, and all quotations by themselves.</summary>
    private static IEnumerable<string> Quotations(JsonElement draft, string markdown, IReadOnlyList<string> docx)
    {
        var title = Wortlaut.Of(draft.Text("titel"));
        var inText = draft.List("begruendung").Select(satz => satz.Text("text"))
            .Concat(markdown.Split('\n').Where(line => !line.StartsWith('#') && !line.StartsWith("[^", StringComparison.Ordinal)).Select(Unlinked))
            .Concat(docx)
            .SelectMany(text => Quoted().Matches(text))
            .Select(match => match.Value[1..^1])
            .Where(quotation => !title.Contains(Wortlaut.Of(quotation), StringComparison.Ordinal));
        return inText.Concat(Belege(draft));
    }

    private static IEnumerable<string> Belege(JsonElement draft) =>
        draft.List("belege").Concat(draft.List("gegenstimmen")).Select(beleg => beleg.Text("zitat"));

    private static IReadOnlyList<string> Csv(string text)
    {
        using var csv = new CsvReader(new StringReader(text.TrimStart('\uFEFF')), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";" });
        return [.. csv.GetRecords<dynamic>().Select(row => (string)row.Zitat)];
    }

    /// <summary>The line without the name of the source, which has the title of its document in the same marks.</summary>
    private static string Unlinked(string line) => line.IndexOf("» – [", StringComparison.Ordinal) is var at and >= 0 ? line[..(at + 1)] : line;

    private async Task<IReadOnlyList<string>> DocxAsync(string path)
    {
        using var document = WordprocessingDocument.Open(await Client.GetStreamAsync(new Uri(path + "/export.docx", UriKind.Relative)), isEditable: false);
        return [.. document.MainDocumentPart!.Document.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText)];
    }

    private async Task<Dictionary<long, string>> TextsAsync()
    {
        var texts = new Dictionary<long, string>();
        foreach (var protokoll in (await Client.ReadAsync("/api/protokolle?groesse=500")).List("protokolle"))
        {
            var response = await Client.GetAsync(new Uri($"/api/protokolle/{protokoll.Number("id")}/text", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            texts.Add(protokoll.Number("id"), Wortlaut.Of(await response.Content.ReadAsStringAsync()));
        }

        return texts;
    }

    private async Task<Dictionary<long, JsonElement>> BeitraegeAsync()
    {
        var all = new Dictionary<long, JsonElement>();
        for (var page = 1; ; page++)
        {
            var read = (await Client.ReadAsync($"/api/beitraege?groesse=500&seite={page}")).List("beitraege");
            if (read.Count == 0)
            {
                return all;
            }

            foreach (var beitrag in read)
            {
                all.Add(beitrag.Number("id"), beitrag);
            }
        }
    }

    [GeneratedRegex("«[^»]*»")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(\d+) beiträge\b")]
    private static partial Regex CountedBeitraege();

    [GeneratedRegex(@"\bin (\d+|einer) (?:von \d+ )?sitzung(?:en)?\b")]
    private static partial Regex SomeOfSitzungen();

    [GeneratedRegex(@"\b(\d+) gremien\b")]
    private static partial Regex CountedGremien();

    [GeneratedRegex(@"\b(\d+) punkte")]
    private static partial Regex Points();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b")]
    private static partial Regex Years();
}
