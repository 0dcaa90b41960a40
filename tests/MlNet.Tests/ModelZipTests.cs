using System.IO.Compression;

using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;

using Microsoft.ML;

namespace Fokuslupe.MlNet.Tests;

/// <summary>The file of a model, as a service finds it that knows several engines.</summary>
public sealed class ModelZipTests
{
    private const string Task = "probe";

    private static readonly byte[] File = Make();

    [Theory]
    [InlineData(0, "is no model file of Fokuslupe")]
    [InlineData(10, "is damaged: its checksum does not agree")]
    [InlineData(2000, "is damaged: its checksum does not agree")]
    [InlineData(-70, "is damaged: its checksum does not agree")]
    [InlineData(-1, "is damaged: its checksum does not agree")]
    public void Read_OfAChangedByte_SaysWhy(int at, string reason)
    {
        byte[] changed = [.. File];
        changed[at < 0 ? changed.Length + at : at] ^= 0x20;

        Refused(changed, reason);
    }

    [Theory]
    [InlineData(0, "is no model file of Fokuslupe")]
    [InlineData(20, "is damaged: its checksum does not agree")]
    [InlineData(2000, "is damaged: its checksum does not agree")]
    public void Read_OfACutFile_SaysWhy(int length, string reason) => Refused(File[..length], reason);

    [Fact]
    public void Read_OfAZipWithAnotherContent_SaysWhy()
    {
        using var other = new MemoryStream();
        using (var zip = new ZipArchive(other, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("other.txt");
        }

        Refused(ModelZip.Join(other.ToArray(), "nothing of ours"u8.ToArray()), "is no model file of Fokuslupe");
    }

    [Fact]
    public void File_IsAModelOfMlNetToo()
    {
        var ml = new MLContext();

        var model = ml.Model.Load(new MemoryStream(File), out var schema);

        Assert.Equal(["Text", "Concepts"], schema.Select(column => column.Name));
        Assert.NotNull(model.GetOutputSchema(schema).GetColumnOrNull("Score"));
    }

    [Fact]
    public void File_HoldsNoDate()
    {
        using var zip = new ZipArchive(new MemoryStream(File));

        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    private static void Refused(byte[] file, string reason) => Assert.Contains(
        reason,
        Assert.Throws<InvalidModelException>(() => TextEngines.Read(file, Task, (classifier, _) => classifier)).Message,
        StringComparison.Ordinal);

    private static byte[] Make()
    {
        var engine = new MlNetEngine(MlNetTrainers.Sdca);
        var extractor = new FeatureExtractor(null);
        TrainingText[] texts = [.. Enumerable.Repeat((string[])["Der Bus kommt", "Die Miete steigt"], 4)
            .SelectMany(pair => pair.Select((text, label) => new TrainingText(text, extractor.Extract(text).Features.ToArray(), [label])))];
        return engine.Write(Task, engine.Train(texts, ["bus", "miete"], new TextModelOptions { Seed = 1 }), _ => { });
    }
}
