using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Schöne Straßen für Fußgänger", "schoene-strassen-fuer-fussgaenger")]
    [InlineData("«Weiteres»", "weiteres")]
    public void Of_Title_IsAscii(string titel, string expected) => Assert.Equal(expected, Slug.Of(titel));
}
