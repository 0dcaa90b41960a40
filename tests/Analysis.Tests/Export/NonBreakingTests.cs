using Fokuslupe.Analysis.Export;

namespace Fokuslupe.Analysis.Tests.Export;

public sealed class NonBreakingTests
{
    [Theory]
    [InlineData("Sie stützt sich auf 12 Beiträge aus 3 Gremien.", "Sie stützt sich auf 12_Beiträge aus 3_Gremien.")]
    [InlineData("in 4 von 6 Sitzungen", "in 4 von 6_Sitzungen")]
    [InlineData("Etwa: «Alle 12 Punkte umsetzen» (3 Punkte)", "Etwa: «Alle 12 Punkte umsetzen» (3_Punkte)")]
    [InlineData("Am 12 Bäume pflanzen", "Am 12 Bäume pflanzen")]
    public void Of_NumbersBeforeWhatTheyCount_StayOnALineOutsideQuotations(string text, string expected) =>
        Assert.Equal(expected, NonBreaking.Of(text).Replace('\u00a0', '_'));
}
