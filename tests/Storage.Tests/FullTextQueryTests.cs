namespace Fokuslupe.Storage.Tests;

public sealed class FullTextQueryTests
{
    [Theory]
    [InlineData("Plätze")]
    [InlineData("plätze")]
    [InlineData("PLATZE")]
    [InlineData("Plä")]
    [InlineData("kita plätze")]
    [InlineData("Kita-Plätze")]
    [InlineData("große fehl")]
    [InlineData("\"Kita-Plätze\"")]
    [InlineData("pla\u0308tze")]
    public async Task Search_WordOrBeginning_FindsBeitrag(string q)
    {
        await using var temp = await TempDatabase.CreateAsync();
        await temp.ImportAsync(new("Für große Familien fehlen Kita-Plätze."), new("Der Bus fährt zu selten."));

        Assert.Equal(["Für große Familien fehlen Kita-Plätze."], await temp.SearchAsync(q));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("\"")]
    [InlineData("-")]
    [InlineData("- * \" ( ) ^ :")]
    [InlineData("NEAR(a b)")]
    [InlineData("kita NOT bus")]
    [InlineData("text: kita")]
    [InlineData("'; DROP TABLE beitrag; --")]
    [InlineData("kita\0bus")]
    [InlineData("\ud800x")]
    [InlineData("𝕏🙂")]
    [InlineData("{kita} + ^bus")]
    [InlineData("plätze wohnung")]
    public async Task Search_NothingMatches_IsEmptyWithoutError(string q)
    {
        await using var temp = await TempDatabase.CreateAsync();
        await temp.ImportAsync(new("Für große Familien fehlen Kita-Plätze."), new("Der Bus fährt zu selten."));

        Assert.Empty(await temp.SearchAsync(q));
        Assert.Empty((await temp.Anliegen.ListAsync(new() { Q = q, MinSitzungen = 0 }, new(1, 10))).Items);
        Assert.Equal(2, await temp.CountAsync("beitrag"));
    }

    [Theory]
    [InlineData("bus", "[Rufbus] fuer Aeltere", "[Busse] fahren")]
    [InlineData("wohnungsbau", "Mehr [Sozialwohnungsbau]!")]
    [InlineData("bau sozial", "Mehr [Sozialwohnungsbau]!")]
    [InlineData("sozial bau mehr", "[Mehr] [Sozialwohnungsbau]!")]
    [InlineData("ältere", "Rufbus fuer [Aeltere]")]
    [InlineData("aeltere", "Rufbus fuer [Aeltere]")]
    [InlineData("straße", "Die [Strasse] in KH", "[Straßen] sind [Straßen]")]
    [InlineData("STRASSE", "Die [Strasse] in KH", "[Straßen] sind [Straßen]")]
    [InlineData("kh", "Die Strasse in [KH]")]
    [InlineData("kh strasse", "Die [Strasse] in [KH]")]
    [InlineData("hr")]
    public async Task Search_PartOfAWordInAnySpelling_FindsAndMarksIt(string q, params string[] expected)
    {
        await using var temp = await TempDatabase.CreateAsync();
        await temp.ImportAsync(
            new("Rufbus fuer Aeltere"), new("Busse fahren"), new("Mehr Sozialwohnungsbau!"), new("Die Strasse in KH"), new("Straßen sind Straßen"));

        var found = await temp.SearchAsync(q);

        Assert.Equal(expected, found.Select(text => Fundstellen.In(text, q).Reverse()
            .Aggregate(text, (marked, span) => marked.Insert(span.End, "]").Insert(span.Start, "["))));
        await temp.CheckFullTextAsync("beitrag_teile");
    }

    [Fact]
    public async Task Search_VeryLongQuery_IsEmptyWithoutError()
    {
        await using var temp = await TempDatabase.CreateAsync();
        await temp.ImportAsync(new Karte("Der Bus fährt zu selten."));

        Assert.Empty(await temp.SearchAsync(string.Join(' ', Enumerable.Range(0, 50_000).Select(i => $"wort{i}"))));
    }

    [Fact]
    public async Task Search_Blank_RestrictsNothing()
    {
        await using var temp = await TempDatabase.CreateAsync();
        await temp.ImportAsync(new Karte("Der Bus fährt zu selten."));

        Assert.Single(await temp.SearchAsync("  "));
    }
}
