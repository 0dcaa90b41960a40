using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Tests.Models;

public sealed class ModelFileTests
{
    private static readonly byte[] Sound = ModelFile.Write("probe", writer => writer.Write("Inhalt"));

    [Fact]
    public void Read_OfSoundFile_GivesTheContent() => Assert.Equal("Inhalt", ModelFile.Read(Sound, "probe", reader => reader.ReadString()));

    [Fact]
    public void Read_WithAnyByteFlipped_IsRefused()
    {
        for (var i = 0; i < Sound.Length; i++)
        {
            byte[] damaged = [.. Sound];
            damaged[i] ^= 1;
            Assert.Throws<InvalidModelException>(() => ModelFile.Read(damaged, "probe", reader => reader.ReadString()));
        }
    }

    [Fact]
    public void Read_OfCutFile_IsRefused()
    {
        for (var length = 0; length < Sound.Length; length++)
        {
            Assert.Throws<InvalidModelException>(() => ModelFile.Read(Sound[..length], "probe", reader => reader.ReadString()));
        }
    }

    [Fact]
    public void Read_OfAnotherTask_NamesBoth()
    {
        var exception = Assert.Throws<InvalidModelException>(() => ModelFile.Read(Sound, "art", reader => reader.ReadString()));
        Assert.Contains("'probe'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'art'", exception.Message, StringComparison.Ordinal);
    }
}
