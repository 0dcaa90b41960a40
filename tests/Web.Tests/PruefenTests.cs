using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Domain;
using Fokuslupe.Testing;
using Fokuslupe.Web.Tests.Support;

namespace Fokuslupe.Web.Tests;

[Collection(BrowserTests.Name)]
public sealed class PruefenTests(Chromium chromium) : IAsyncLifetime, IDisposable
{
    private readonly TestService _service = new();

    public Task InitializeAsync() => Uploads.ImportSamplesAsync(_service);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task Reviewer_DecidesHundredCardsByKeyboard_WithFewerThan160Presses()
    {
        const int cards = 100;
        var gold = Gold();
        var decided = new Dictionary<long, GoldBeitrag>();
        var presses = 0;
        await using var visitor = await Visitor.OpenAsync(chromium, _service);
        await visitor.GoAsync("/beitraege/pruefen");

        while (decided.Count < cards)
        {
            var card = await visitor.Page.EvaluateAsync<Shown>(Shown.Script);
            var keys = gold.TryGetValue(card.Text, out var truth) ? card.KeysFor(truth) : ["s"];
            foreach (var key in keys)
            {
                await visitor.Page.Keyboard.PressAsync(key);
                presses++;
            }

            if (truth is not null)
            {
                decided[card.Id] = truth;
            }

            await visitor.Page.WaitForFunctionAsync("id => document.querySelector('.review-card')?.dataset.beitrag != id", card.Id);
        }

        Assert.True(presses < 160, $"{presses} presses");
        var stored = await Decisions.StoredAsync(_service, cards);
        Assert.Equal(decided.Keys.Order(), stored.Select(beitrag => beitrag.GetProperty("id").GetInt64()).Order());
        Assert.All(stored, beitrag =>
        {
            var truth = decided[beitrag.GetProperty("id").GetInt64()];
            Assert.Equal(truth.Feld, beitrag.GetProperty("handlungsfeld").GetString());
            Assert.Equal(truth.Art.Code(), beitrag.GetProperty("art").GetString());
        });
        await Barriers.AssertNoneAsync(chromium, _service, "pruefen", "/beitraege/pruefen?stapel=199");
    }

    [Fact]
    public async Task Keys_ChooseTakeBackSkipAndCanBeSwitchedOff()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, _service);
        await visitor.GoAsync("/beitraege/pruefen?reihenfolge=text");
        var card = visitor.Page.Locator(".review-card");
        var text = await card.Locator(".review-text").InnerTextAsync();

        await visitor.Page.Keyboard.PressAsync("Control+j");
        await visitor.Page.Keyboard.PressAsync("?");
        await Assertions.Expect(visitor.Page.Locator("#tasten")).ToBeVisibleAsync();
        await Assertions.Expect(card.Locator(".review-text")).ToHaveTextAsync(text);
        await visitor.Page.Keyboard.PressAsync("n");
        var letter = card.Locator(".choice-field").Last;
        var name = await letter.Locator(".choice-name").InnerTextAsync();
        await visitor.Page.Keyboard.PressAsync((await letter.GetAttributeAsync("data-letter"))!);
        await Assertions.Expect(visitor.Page.Locator(".review-last")).ToContainTextAsync($"«{text}»: {name}");
        await Assertions.Expect(card.Locator(".review-text")).Not.ToHaveTextAsync(text);
        await visitor.Page.Keyboard.PressAsync("u");
        await Assertions.Expect(card.Locator(".review-text")).ToHaveTextAsync(text);
        Assert.Empty(await Decisions.StoredAsync(_service, 0));

        await visitor.Page.Keyboard.PressAsync("s");
        await Assertions.Expect(card.Locator(".review-text")).Not.ToHaveTextAsync(text);
        var next = await card.Locator(".review-text").InnerTextAsync();
        await visitor.Page.GetByLabel("Tasten verwenden").UncheckAsync();
        await visitor.Page.Keyboard.PressAsync("j");
        await visitor.Page.ReloadAsync();
        await visitor.Page.Keyboard.PressAsync("j");
        Assert.Empty(await Decisions.StoredAsync(_service, 0));
        await Assertions.Expect(visitor.Page.GetByLabel("Tasten verwenden")).Not.ToBeCheckedAsync();
        Assert.NotEqual(text, next);
    }

    [Fact]
    public async Task Stack_WithoutScript_IsDecidedByButtons()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, _service, new Look(Script: false));
        await visitor.GoAsync("/beitraege/pruefen?handlungsfeld=mobilitaet");
        var card = visitor.Page.Locator(".review-card");
        var text = await card.Locator(".review-text").InnerTextAsync();
        var count = await visitor.Page.Locator("[data-count]").InnerTextAsync();

        await card.GetByLabel("Frage").CheckAsync(new() { Force = true });
        await card.GetByRole(AriaRole.Button, new() { Name = "Wohnen" }).ClickAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync($"«{text}»: Wohnen, Frage");
        await Assertions.Expect(card.Locator(".review-text")).Not.ToHaveTextAsync(text);

        await visitor.Button("Rückgängig").ClickAsync();
        await Assertions.Expect(card.Locator(".review-text")).ToHaveTextAsync(text);
        await Assertions.Expect(visitor.Page.Locator("[data-count]")).ToHaveTextAsync(count);
        await card.GetByText("Überspringen").ClickAsync();
        await Assertions.Expect(card.Locator(".review-text")).Not.ToHaveTextAsync(text);
        await visitor.Button("Ja, richtig").ClickAsync();
        Assert.Single(await Decisions.StoredAsync(_service, 1));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SecondReviewer_OfTheSameCard_SeesWhatWasDecided(bool script)
    {
        await using var slow = await Visitor.OpenAsync(chromium, _service, new Look(Script: script));
        await using var quick = await Visitor.OpenAsync(chromium, _service, new Look(Script: script));
        await slow.GoAsync("/beitraege/pruefen");
        await quick.GoAsync("/beitraege/pruefen");
        var text = await slow.Page.Locator(".review-text").InnerTextAsync();

        await quick.Page.Locator(".choice-field[data-digit='1']").ClickAsync();
        var chosen = (await Decisions.StoredAsync(_service, 1)).Single().GetProperty("handlungsfeld").GetString();
        await slow.Button(script ? "Ja, richtig j" : "Ja, richtig").ClickAsync();

        await Assertions.Expect(slow.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Inzwischen hat jemand anderes");
        await Assertions.Expect(slow.Page.Locator(".review-text")).ToHaveTextAsync(text);
        await Assertions.Expect(slow.Page.Locator(".proposal .chip")).ToHaveAttributeAsync("data-handlungsfeld", chosen!);
        Assert.Equal(chosen, (await Decisions.StoredAsync(_service, 1)).Single().GetProperty("handlungsfeld").GetString());
    }

    private static Dictionary<string, GoldBeitrag> Gold() => Directory.EnumerateFiles(Repository.PathOf("corpora", "protokolle"), "*.gold.jsonl")
        .Order(StringComparer.Ordinal)
        .SelectMany(file => GoldProtokoll.Read(file.Replace(".gold.jsonl", ".txt", StringComparison.Ordinal)).Beitraege)
        .DistinctBy(beitrag => beitrag.Text)
        .ToDictionary(beitrag => beitrag.Text, StringComparer.Ordinal);

    /// <summary>The card as a person sees it.</summary>
    private sealed class Shown
    {
        public const string Script = """
            () => {
              const card = document.querySelector('.review-card');
              const checked = name => card.querySelector(`[name=${name}]:checked`)?.value ?? '';
              const keys = (selector, key) => Object.fromEntries([...card.querySelectorAll(selector)].map(e => [e.value, e.dataset[key] ?? '']));
              return {
                id: Number(card.dataset.beitrag),
                text: card.querySelector('.review-text').textContent,
                field: card.querySelector('.proposal .chip').dataset.handlungsfeld,
                art: checked('art'), haltung: checked('haltung'),
                arten: keys('[name=art]', 'key'), haltungen: keys('[name=haltung]', 'key'),
                digits: keys('.choice-field', 'digit'), letters: keys('.choice-field', 'letter'),
              };
            }
            """;

        public long Id { get; set; }

        public string Text { get; set; } = "";

        public string Field { get; set; } = "";

        public string Art { get; set; } = "";

        public string Haltung { get; set; } = "";

        public Dictionary<string, string> Arten { get; set; } = [];

        public Dictionary<string, string> Haltungen { get; set; } = [];

        public Dictionary<string, string> Digits { get; set; } = [];

        public Dictionary<string, string> Letters { get; set; } = [];

        public List<string> KeysFor(GoldBeitrag truth)
        {
            var keys = new List<string>();
            if (Art != truth.Art.Code())
            {
                keys.Add(Arten[truth.Art.Code()]);
            }

            if (Haltung.Length > 0 && Haltung != truth.Haltung.Code())
            {
                keys.Add(Haltungen[truth.Haltung.Code()]);
            }

            keys.AddRange(Field == truth.Feld ? ["j"] : Digits[truth.Feld].Length > 0 ? [Digits[truth.Feld]] : ["n", Letters[truth.Feld]]);
            return keys;
        }
    }
}
