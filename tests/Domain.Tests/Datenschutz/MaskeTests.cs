namespace Fokuslupe.Domain.Tests.Datenschutz;

public sealed class MaskeTests
{
    private const string Text = "Frau Petersen fragt Herrn Voss, ob Petersens Nummer 040 66969-214 stimmt.";

    private static readonly Personenfund[] Funde =
    [
        new(new(5, 13), Fundart.Name, "Petersen"),
        new(new(26, 30), Fundart.Name, "Voss"),
        new(new(52, 65), Fundart.Telefon, "040 66969-214"),
    ];

    [Fact]
    public void Ersetzen_NamesAndNumbers_NamesTheirKind() => Assert.Equal(
        "Frau [Name] fragt Herrn [Name], ob Petersens Nummer [Telefon] stimmt.",
        Maske.Ersetzen(Text, Funde, Datenschutzordnung.Vorgabe));

    [Fact]
    public void Ersetzen_WordsThatPeopleDecidedOn_FollowsThem()
    {
        var ordnung = Datenschutzordnung.Vorgabe.Freigeben("Voss").Verdecken("Petersens");

        Assert.Equal("Frau [Name] fragt Herrn Voss, ob [verdeckt] Nummer [Telefon] stimmt.", Maske.Ersetzen(Text, Funde, ordnung));
    }

    [Fact]
    public void Ersetzen_WhenNothingIsToBeMasked_IsTheTextItself() =>
        Assert.Same(Text, Maske.Ersetzen(Text, Funde, Datenschutzordnung.Vorgabe with { Maskieren = false }));

    [Fact]
    public void Schwaerzen_LeavesEveryOtherCharacterInItsPlace()
    {
        var black = Maske.Schwaerzen(Text, Funde, [], [], Datenschutzordnung.Vorgabe);

        Assert.Equal("Frau ████████ fragt Herrn ████, ob Petersens Nummer ███ █████████ stimmt.", black);
        Assert.Equal(Text.Length, black.Length);
    }

    [Fact]
    public void Schwaerzen_HidesEachMentionInABeitrag_AndNoneElsewhere()
    {
        const string text = "Frau Wolf (Ina Wolf) klagt.\nDer Wolf ist da.";

        var black = Maske.Schwaerzen(text, [new(new(5, 9), Fundart.Name, "Wolf")], [new(0, 27)], [], Datenschutzordnung.Vorgabe);

        Assert.Equal("Frau ████ (Ina ████) klagt.\nDer Wolf ist da.", black);
    }

    [Fact]
    public void Schwaerzen_HidesEachNameOfTheDocumentInItsHeadings()
    {
        const string text = "Beitrag Wolf\nFrau Wolf klagt.\nDer Wolf ist da.";

        var black = Maske.Schwaerzen(text, [new(new(18, 22), Fundart.Name, "Wolf")], [], [new(0, 12)], Datenschutzordnung.Vorgabe);

        Assert.Equal("Beitrag ████\nFrau ████ klagt.\nDer Wolf ist da.", black);
    }

    [Fact]
    public void Freigeben_AndVerdecken_TakeEachOtherBack()
    {
        var ordnung = Datenschutzordnung.Vorgabe.Freigeben("Voss").Verdecken("Voss");

        Assert.Empty(ordnung.Freigegeben);
        Assert.Empty(ordnung.Zusaetzlich);
        Assert.Equal(["Voss"], ordnung.Verdecken("Voss").Zusaetzlich);
    }
}
