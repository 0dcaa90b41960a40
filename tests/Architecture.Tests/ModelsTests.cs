using Fokuslupe.Analysis.Models;
using Fokuslupe.Testing;

namespace Fokuslupe.Architecture.Tests;

/// <summary>The models that come with the repository.</summary>
public sealed class ModelsTests
{
    private const long MaxBytes = 15 * 1024 * 1024;

    [Fact]
    public void Models_Together_AreSmall() =>
        Assert.InRange(SourceFiles.Below("*", "models").Sum(file => new FileInfo(file).Length), 1, MaxBytes);

    [Fact]
    public void Models_OfTheRepository_LoadWithThisCode()
    {
        var set = ModelSet.Load(Repository.PathOf("models"), Repository.PathOf("corpora"));

        Assert.Equal(["anliegen", "art", "haltung", "handlungsfeld", "quer"], set.Cards.Select(card => card.Task).Order(StringComparer.Ordinal));
    }
}
