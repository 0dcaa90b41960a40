using System.Security.Cryptography;

using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Tests.Models;

public sealed class ModelFileTests
{
    private const int FormatPosition = 8;

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

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    [InlineData(-1)]
    public void Read_OfSoundFileWithAnotherContent_IsRefused(int length)
    {
        var older = ModelFile.Write("probe", writer =>
        {
            writer.Write(length);
            writer.Write((byte)7);
        });

        var exception = Assert.Throws<InvalidModelException>(() => ModelFile.Read(older, "probe", reader => reader.ReadArray<int>()));
        Assert.Contains("train", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OfAnotherFormat_NamesBoth()
    {
        byte[] newer = [.. Sound];
        newer[FormatPosition]++;
        SHA256.HashData(newer.AsSpan(0, newer.Length - SHA256.HashSizeInBytes), newer.AsSpan(newer.Length - SHA256.HashSizeInBytes));

        var exception = Assert.Throws<InvalidModelException>(() => ModelFile.Read(newer, "probe", reader => reader.ReadString()));
        Assert.Contains("has format 2; this program reads format 1", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OfWeightsForOtherColumns_IsRefused()
    {
        var older = ModelFile.Write("haltung", writer => writer.WriteArray<float>([1f, 2f]));

        Assert.Throws<InvalidModelException>(() => HaltungModel.FromBytes(older));
    }

    [Fact]
    public void Read_OfAnotherTask_NamesBoth()
    {
        var exception = Assert.Throws<InvalidModelException>(() => ModelFile.Read(Sound, "art", reader => reader.ReadString()));
        Assert.Contains("'probe'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'art'", exception.Message, StringComparison.Ordinal);
    }
}
