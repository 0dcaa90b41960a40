using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Testing;
using Fokuslupe.Testing.Reading;

namespace Fokuslupe.Analysis.Tests.Protokolle;

/// <summary>Minutes in layouts that the corpus does not have: what was learned there must hold elsewhere.</summary>
public sealed class UnseenScoreTests
{
    public static TheoryData<string> Documents =>
        [.. GoldDocument.In(Folder).Select(gold => Path.GetFileName(gold.File))];

    private static string Folder => Repository.PathOf("tests", "Analysis.Tests", "Protokolle", "Unseen");

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Read_ALayoutOfItsOwn_IsReadAsPeopleReadIt(string document)
    {
        var gold = GoldDocument.In(Folder).Single(gold => Path.GetFileName(gold.File) == document);
        var reading = await new ProtokollReader(new ReadingOptions()).ReadAsync(File.ReadAllBytes(gold.File), document, default);
        var score = ReadingScore.Of(gold, reading.Protokoll!);

        var differences = string.Join('\n', score.Differences);
        Assert.True(score.F1 >= 0.95, differences);
        Assert.True(score.TheseRight >= 0.95 * score.Matched, differences);
        Assert.True(score.BezugRight >= 0.95 * score.Matched, differences);
        Assert.True(score.PunkteRight >= 0.95 * score.Matched, differences);
    }
}
