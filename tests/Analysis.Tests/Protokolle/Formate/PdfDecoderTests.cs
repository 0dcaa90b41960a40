using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Analysis.Protokolle.Formate;
using Fokuslupe.Testing.Documents;

namespace Fokuslupe.Analysis.Tests.Protokolle.Formate;

public sealed class PdfDecoderTests
{
    [Fact]
    public async Task Decode_PageOfText_KeepsItsLinesAndUmlauts()
    {
        var decoding = await Decode(PdfBuilder.Build("Fokusgruppe Wohnen", "- Mehr Bänke (5 Punkte)", "- größere Häuser"));
        Assert.Equal(["Fokusgruppe Wohnen", "- Mehr Bänke (5 Punkte)", "- größere Häuser"], decoding.Text!.Trim('\f', '\n').Split('\n').Select(line => line.Trim()));
    }

    [Fact]
    public async Task Decode_PageWithoutText_AsksForTextRecognition()
    {
        var decoding = await Decode(PdfBuilder.BuildWithoutText());
        Assert.Equal(ReadingProblem.NoBeitrag, decoding.Problem);
        Assert.Contains("Texterkennung", decoding.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decode_BrokenFile_IsDamaged() =>
        Assert.Equal(ReadingProblem.Damaged, (await Decode("%PDF-1.4\nnichts als Unsinn"u8.ToArray())).Problem);

    [Fact]
    public async Task Decode_WithoutTheProgram_SaysHowToInstallIt()
    {
        var decoding = await new PdfDecoder(new ReadingOptions { PdfCommand = "pdftotext-gibt-es-nicht" }).DecodeAsync(PdfBuilder.Build("Bank"), default);
        Assert.Equal(ReadingProblem.PdfToolMissing, decoding.Problem);
        Assert.Contains("apt-get install poppler-utils", decoding.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decode_ProgramThatHangs_IsStopped()
    {
        using var folder = new ScriptFolder("sleep 600");
        var options = new ReadingOptions { PdfCommand = folder.Script, PdfTimeoutSeconds = 1 };
        var decoding = await new PdfDecoder(options).DecodeAsync(PdfBuilder.Build("Bank"), default);
        Assert.Equal((ReadingProblem.Damaged, Advice.SlowPdf), (decoding.Problem, decoding.Advice));
    }

    [Fact]
    public async Task Decode_ProgramThatNeverStopsWriting_IsStoppedAtTheLimit()
    {
        using var folder = new ScriptFolder("yes Karte");
        var options = new ReadingOptions { PdfCommand = folder.Script, MaxCharacters = 5_000 };
        var decoding = await new PdfDecoder(options).DecodeAsync(PdfBuilder.Build("Bank"), default);
        Assert.InRange(decoding.Text!.Length, 5_001, 50_000);
    }

    [Fact]
    public async Task Decode_Cancelled_Throws()
    {
        using var folder = new ScriptFolder("sleep 600");
        using var source = new CancellationTokenSource();
        var decoding = new PdfDecoder(new ReadingOptions { PdfCommand = folder.Script }).DecodeAsync(PdfBuilder.Build("Bank"), source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => decoding);
    }

    private static Task<Decoding> Decode(byte[] bytes) => new PdfDecoder(new ReadingOptions()).DecodeAsync(bytes, default);

    /// <summary>A folder with a program that stands in for pdftotext.</summary>
    private sealed class ScriptFolder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fokuslupe-test");

        public ScriptFolder(string command)
        {
            Script = Path.Combine(_folder.FullName, "pdftotext");
            File.WriteAllText(Script, $"#!/bin/sh\n{command}\n");
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(Script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            }
        }

        public string Script { get; }

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
