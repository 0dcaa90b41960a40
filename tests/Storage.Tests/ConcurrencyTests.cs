namespace Fokuslupe.Storage.Tests;

public sealed class ConcurrencyTests
{
    [Fact]
    public async Task Readers_EightBesideAWriter_SeeWholeImportsOnly()
    {
        await using var temp = await TempDatabase.CreateAsync();
        using var written = new CancellationTokenSource();

        var readers = Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            var seen = 0;
            do
            {
                var beitraege = await temp.Beitraege.LoadAsync(new());
                Assert.All(beitraege.GroupBy(beitrag => beitrag.Sitzung.Protokoll), group => Assert.Equal(5, group.Count()));
                Assert.True(beitraege.Count >= seen);
                seen = beitraege.Count;
            }
            while (!written.IsCancellationRequested);
        })).ToList();
        for (var i = 0; i < 20; i++)
        {
            await temp.ImportAsync([.. Enumerable.Range(0, 5).Select(k => new Karte($"Sitzung {i}, Karte {k}: mehr Bänke."))]);
        }

        await written.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Equal(100, (await temp.Beitraege.LoadAsync(new())).Count);
    }

    [Fact]
    public async Task Writers_ManyOnTwoHandles_AllSucceed()
    {
        await using var temp = await TempDatabase.CreateAsync();
        using var other = temp.Open();
        ProtokollStore[] stores = [temp.Protokolle, new(other)];

        var uploads = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(() =>
            stores[i % 2].AddUploadAsync(new Sample([new($"Karte {i}")]).ToUpload(), TempDatabase.Now))));

        Assert.All(uploads, upload => Assert.Equal(UploadOutcome.Added, upload.Outcome));
        Assert.Equal(60, uploads.Select(upload => upload.Protokoll).Distinct().Count());
    }
}
