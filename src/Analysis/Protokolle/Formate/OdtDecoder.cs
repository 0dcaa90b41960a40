using System.IO.Compression;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>Turns OpenDocument texts into Markdown: <c>content.xml</c> read in one pass, with the styles that it names.</summary>
internal static class OdtDecoder
{
    public static Decoding Decode(ReadOnlyMemory<byte> bytes, int maxCharacters, CancellationToken cancellationToken)
    {
        try
        {
            if (BoundedArchive.IsBomb(bytes, maxCharacters, cancellationToken))
            {
                return Decoding.Failure(ReadingProblem.ArchiveBomb, Advice.ArchiveBomb);
            }

            using var archive = BoundedArchive.Open(bytes);
            if (archive.GetEntry("content.xml") is not { } content)
            {
                return Decoding.Failure(ReadingProblem.Damaged, Advice.DamagedOffice);
            }

            var styles = new OdtStyles();
            ReadStyles(archive.GetEntry("styles.xml"), styles);
            ReadStyles(content, styles);
            using var reader = XmlWalk.Open(content.Open());
            reader.MoveToContent();
            var blocks = new OdtBody(reader, styles).Blocks();
            return Decoding.Success(MarkdownText.Write(blocks, maxCharacters, cancellationToken));
        }
        catch (Exception exception) when (BoundedArchive.IsDamage(exception))
        {
            return Decoding.Failure(ReadingProblem.Damaged, Advice.DamagedOffice);
        }
    }

    private static void ReadStyles(ZipArchiveEntry? entry, OdtStyles styles)
    {
        if (entry is not null)
        {
            using var reader = XmlWalk.Open(entry.Open());
            styles.Read(reader);
        }
    }
}
