using System.Text.Json;

using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Klassifikation;

[Collection(SampleServiceTests.Name)]
public sealed class KlassifikationTests(SampleService sample)
{
    private const string Path = "/api/klassifikation";

    private static readonly string[] Members =
        ["handlungsfeld", "wahrscheinlichkeit", "verteilung", "unsicher", "weitere", "quer", "art", "haltung", "gruende"];

    [Fact]
    public async Task Klassifikation_OfSeveralTexts_AnswersInTheirOrderWithoutStoring()
    {
        var before = (await sample.Client.ReadAsync("/api/beitraege")).Number("gesamt");

        var answers = await ClassifyAsync("""
            {"beitraege":[
                {"text":"Der Bus muss auch am Wochenende fahren"},
                {"text":"Wir brauchen mehr bezahlbare Wohnungen", "kontext":"Wohnen im Kreis"},
                {"text":"Woher kommen die Pflegekräfte im Pflegeheim?", "kontext":{"these":"Es fehlt an Pflegekräften.","abschnitt":"Pflege","gremium":"Fokusgruppe Altenhilfe und Pflege"}}
            ]}
            """);

        Assert.Equal(["mobilitaet", "wohnen", "versorgung"], answers.Select(answer => answer.Text("handlungsfeld")));
        Assert.Equal("frage", answers[2].Text("art"));
        Assert.All(answers, answer =>
        {
            Assert.All(Members, member => Assert.True(answer.TryGetProperty(member, out _), member));
            Assert.Equal(11, answer.List("verteilung").Count);
            Assert.Equal(1, answer.List("verteilung").Sum(share => share.GetProperty("wahrscheinlichkeit").GetDouble()), 6);
        });
        Assert.Equal(before, (await sample.Client.ReadAsync("/api/beitraege")).Number("gesamt"));
    }

    [Fact]
    public async Task Klassifikation_OfTenThousandTexts_AnswersThemAll() =>
        Assert.Equal(10_000, (await ClassifyAsync(Texts(10_000))).Count);

    [Fact]
    public async Task Klassifikation_OfMore_IsRefused()
    {
        var response = await sample.Client.SendAsync(HttpMethod.Post, Path, Texts(10_001));

        Assert.Contains("10000", (await response.ProblemAsync(413, "too-large")).Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"beitraege":[{"text":"Bus"},{"text":"LANG"}]}""")]
    [InlineData("""{"beitraege":[{"text":"Bus"},{"text":"Bus","kontext":"LANG"}]}""")]
    [InlineData("""{"beitraege":[{"text":"Bus"},{"text":"Bus","kontext":{"abschnitt":"LANG"}}]}""")]
    public async Task Klassifikation_OfATextLongerThanAnyCard_IsRefused(string json)
    {
        var words = string.Concat(Enumerable.Repeat("Bus ", 2_500));

        Assert.Equal(2, (await ClassifyAsync(json.Replace("LANG", words, StringComparison.Ordinal))).Count);
        var response = await sample.Client.SendAsync(HttpMethod.Post, Path, json.Replace("LANG", words + ".", StringComparison.Ordinal));
        Assert.Contains("beitraege[1]", (await response.ProblemAsync(422, "invalid-value")).Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"beitraege":[{"text":"Bus"},{"text":" "}]}""", 422, "invalid-value", "beitraege[1]")]
    [InlineData("""{"beitraege":[null]}""", 422, "invalid-value", "beitraege[0]")]
    [InlineData("""{"beitraege":[{"kontext":"Bus"}]}""", 400, "invalid-json", "beitraege[0]")]
    [InlineData("""{"beitraege":[{"text":"Bus","kontext":7}]}""", 400, "invalid-json", "kontext")]
    [InlineData("""{"beitraege":[{"text":"Bus","kontext":{"titel":"x"}}]}""", 400, "invalid-json", "kontext")]
    [InlineData("""{"texte":[]}""", 400, "invalid-json", "texte")]
    [InlineData("{", 400, "invalid-json", "Zeile 1")]
    public async Task Klassifikation_OfABadRequest_SaysWhatIsWrong(string json, int status, string code, string advice)
    {
        var problem = await (await sample.Client.SendAsync(HttpMethod.Post, Path, json)).ProblemAsync(status, code);

        Assert.Contains(advice, problem.Text("detail"), StringComparison.Ordinal);
    }

    private static string Texts(int count) => JsonSerializer.Serialize(new
    {
        beitraege = Enumerable.Range(0, count).Select(number => new { text = $"Mehr Busse auf Linie {number}" }),
    });

    private async Task<IReadOnlyList<JsonElement>> ClassifyAsync(string json)
    {
        var response = await sample.Client.SendAsync(HttpMethod.Post, Path, json);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return (await response.JsonAsync()).List("beitraege");
    }
}
