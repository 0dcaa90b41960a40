using System.Text;

using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Testing;
using Fokuslupe.Testing.Documents;

using FsCheck;
using FsCheck.Fluent;

namespace Fokuslupe.Analysis.Tests.Protokolle;

/// <summary>Whatever happens to a file on its way, it is either read, with spans and a ledger that agree, or refused with advice.</summary>
public sealed class DamagedDocumentTests
{
    private const int ManyCases = 150;

    /// <summary>Each case starts a program.</summary>
    private const int FewCases = 15;

    private static readonly string Board = File.ReadAllText(Repository.PathOf("corpora", "protokolle", "2021-04-22-fg-bildung-onlineboard.csv"));

    private static readonly string Minutes = File.ReadAllText(Repository.PathOf("corpora", "protokolle", "2022-03-17-fg-arbeit.md"));

    public static TheoryData<string, byte[], int> Documents => new()
    {
        { "protokoll.docx", MarkdownDocument.Convert(Minutes, new DocxBuilder()), ManyCases },
        { "protokoll.odt", MarkdownDocument.Convert(Minutes, new OdtBuilder()), ManyCases },
        { "protokoll.md", Encoding.UTF8.GetBytes(Minutes), ManyCases },
        { "board.csv", Encoding.UTF8.GetBytes(Board), ManyCases },
        { "board.csv", Encoding.Unicode.GetBytes(Board), ManyCases },
        { "protokoll.pdf", PdfBuilder.Build(Minutes.Split('\n')), FewCases },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Read_TruncatedOrFlipped_SucceedsOrSaysWhy(string fileName, byte[] bytes, int cases)
    {
        var damages = Gen.Zip(Gen.Choose(0, bytes.Length), Gen.ArrayOf(Gen.Zip(Gen.Choose(0, bytes.Length - 1), Gen.Choose(1, 255))));
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(new Replay(new Rnd(1, 3), 20)),
            Prop.ForAll(damages.ToArbitrary(), damage => IsSound(Read(Damaged(bytes, damage.Item1, damage.Item2), fileName))));
    }

    private static ReadingResult Read(byte[] bytes, string fileName) =>
        new ProtokollReader(new ReadingOptions()).ReadAsync(bytes, fileName, default).GetAwaiter().GetResult();

    /// <summary>Every other case keeps its length, so that flips are seen behind an intact directory.</summary>
    private static byte[] Damaged(byte[] bytes, int length, (int At, int Mask)[] flips)
    {
        var damaged = bytes.ToArray();
        foreach (var (at, mask) in flips)
        {
            damaged[at] ^= (byte)mask;
        }

        return length % 2 == 0 ? damaged : damaged[..length];
    }

    private static bool IsSound(ReadingResult result)
    {
        if (!result.Succeeded)
        {
            return result.Advice.Length > 0;
        }

        var text = result.Protokoll.Text;
        var lines = Lines.Split(text);
        return result.Protokoll.Bilanz.Zeilen.Select(zeile => zeile.Span).SequenceEqual(lines)
            && result.Protokoll.Beitraege.Count > 0
            && result.Protokoll.Beitraege.All(beitrag => beitrag.Text.Length > 0 && beitrag.Span.In(text).Length > 0)
            && result.Protokoll.Beitraege.Zip(result.Protokoll.Beitraege.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
    }
}
