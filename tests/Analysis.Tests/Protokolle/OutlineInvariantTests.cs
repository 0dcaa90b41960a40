using System.Text;

using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Domain;
using Fokuslupe.Testing;

using FsCheck;
using FsCheck.Fluent;

namespace Fokuslupe.Analysis.Tests.Protokolle;

/// <summary>What must hold for every text: the ledger accounts for all of it, and every span is a quotation.</summary>
public sealed class OutlineInvariantTests
{
    private const string Odd = "#|-*•●→>~`[](){}0123456789.:!?„“\t\f\r\n \u00A0\u00AD\uFEFFäß\u0000\uD83D";

    private static readonly string[] Documents =
        [.. Directory.EnumerateFiles(Repository.PathOf("corpora", "protokolle"), "*-*-*").Where(file => Path.GetExtension(file) is ".txt" or ".md").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private enum Damage
    {
        Delete,
        Duplicate,
        Swap,
        Blank,
        Insert,
        Truncate,
        CarriageReturns,
        OneLine,
    }

    [Fact]
    public void Read_EveryDocumentOfTheCorpus_IsSound() => Assert.All(Documents, document => Assert.Null(Flaw(document)));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\r\n")]
    [InlineData("- ")]
    [InlineData("These 1")]
    [InlineData("These 1:")]
    [InlineData("|")]
    [InlineData("||\n|-|\n||")]
    [InlineData("# ")]
    [InlineData("●●●")]
    [InlineData("→\n↓")]
    [InlineData("(5 Punkte)")]
    [InlineData("~~weg~~")]
    [InlineData("1. a\n2.\n3. ")]
    public void Read_HardlyAnything_IsSound(string text) => Assert.Null(Flaw(text));

    [Fact]
    public void Read_MutatedDocuments_IsSound()
    {
        var damage = Gen.Zip(Gen.Elements(Enum.GetValues<Damage>()), Gen.Zip(Gen.Choose(0, int.MaxValue - 1), Gen.Choose(0, int.MaxValue - 1)));
        var cases = Gen.Zip(Gen.Elements(Documents), Gen.ArrayOf(damage));
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(new Replay(new Rnd(1, 3), 20)),
            Prop.ForAll(cases.ToArbitrary(), value => Flaw(value.Item2.Aggregate(value.Item1, (text, step) => Apply(text, step.Item1, step.Item2.Item1, step.Item2.Item2))) is null));
    }

    [Fact]
    public void Read_VeryLongLine_IsSound() =>
        Assert.All(
            new[] { "a", "a ", "1. ", "(", "„", "[", "|", "-> ", "12.3. ", "Nächste Sitzung ", "●", ". ", "x\u00AD", "~~" },
            unit => Assert.Null(Flaw(new StringBuilder().Insert(0, unit, 200_000 / unit.Length).ToString())));

    private static string Apply(string text, Damage damage, int first, int second)
    {
        var lines = text.Split('\n').ToList();
        var (one, two) = (first % lines.Count, second % lines.Count);
        switch (damage)
        {
            case Damage.Delete:
                lines.RemoveAt(one);
                break;
            case Damage.Duplicate:
                lines.Insert(one, lines[two]);
                break;
            case Damage.Swap:
                (lines[one], lines[two]) = (lines[two], lines[one]);
                break;
            case Damage.Blank:
                lines.Insert(one, "");
                break;
            case Damage.Insert:
                lines[one] = lines[one].Insert(second % (lines[one].Length + 1), Odd[second % Odd.Length].ToString());
                break;
            case Damage.Truncate:
                return second % 4 == 0 ? text[..(first % (text.Length + 1))] : text;
            case Damage.CarriageReturns:
                return text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);
            default:
                lines[one] = string.Join(' ', lines.Skip(one).Take(5));
                break;
        }

        return string.Join('\n', lines);
    }

    // Null when all holds, else what does not.
    private static string? Flaw(string text)
    {
        var read = Minutes.Read(text);
        var rebuilt = new StringBuilder();
        foreach (var zeile in read.Bilanz.Zeilen)
        {
            if (text[rebuilt.Length..zeile.Span.Start].Any(character => character is not ('\r' or '\n' or '\f')))
            {
                return $"gap before line {zeile.Nummer}";
            }

            rebuilt.Append(text, rebuilt.Length, zeile.Span.End - rebuilt.Length);
        }

        if (text[rebuilt.Length..].Any(character => character is not ('\r' or '\n' or '\f')))
        {
            return "text after the last line";
        }

        if (read.Bilanz.Zeilen.Count != Enum.GetValues<Zeilenart>().Sum(read.Bilanz.Anzahl))
        {
            return "sums disagree";
        }

        var end = 0;
        foreach (var beitrag in read.Beitraege)
        {
            if (beitrag.Span.Start < end || beitrag.Span.End <= beitrag.Span.Start || beitrag.Span.End > text.Length)
            {
                return $"span {beitrag.Span} after {end}";
            }

            if (beitrag.Text.Length == 0 || beitrag.Text != Lines.Join(beitrag.Span.In(text)))
            {
                return $"text of {beitrag.Span}";
            }

            end = beitrag.Span.End;
        }

        var touched = read.Bilanz.Zeilen.Where(zeile => read.Beitraege.Any(beitrag => beitrag.Span.Start < zeile.Span.End && zeile.Span.Start < beitrag.Span.End));
        return touched.Any(zeile => zeile.Art != Zeilenart.Beitrag) ? "a line of a Beitrag is booked otherwise" : null;
    }
}
