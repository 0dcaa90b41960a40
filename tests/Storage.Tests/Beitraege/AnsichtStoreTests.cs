namespace Fokuslupe.Storage.Tests.Beitraege;

public sealed class AnsichtStoreTests
{
    [Fact]
    public async Task Add_SameNameInOtherCase_IsRefusedAndKeepsTheFirst()
    {
        await using var temp = await TempDatabase.CreateAsync();

        Assert.True(await temp.Ansichten.AddAsync("Offene Forderungen", "?art=forderung", TempDatabase.Now));
        Assert.False(await temp.Ansichten.AddAsync("offene forderungen", "?art=frage", TempDatabase.Now));

        Assert.Equal("?art=forderung", Assert.Single(await temp.Ansichten.ListAsync()).Adresse);
    }

    [Fact]
    public async Task Delete_Ansicht_TellsWhatItWasOnce()
    {
        await using var temp = await TempDatabase.CreateAsync();
        await temp.Ansichten.AddAsync("Bus", "?q=Bus", TempDatabase.Now);
        var ansicht = Assert.Single(await temp.Ansichten.ListAsync());

        Assert.Equal(ansicht, await temp.Ansichten.DeleteAsync(ansicht.Id));

        Assert.Empty(await temp.Ansichten.ListAsync());
        Assert.Null(await temp.Ansichten.DeleteAsync(ansicht.Id));
    }
}
