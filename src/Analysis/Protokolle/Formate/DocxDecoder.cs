using DocumentFormat.OpenXml.Packaging;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>
/// Turns Word documents into Markdown. The Open XML SDK finds the parts; they are read in one pass,
/// so that memory is bounded by the text, not by the tree of its markup. External relationships are never followed.
/// </summary>
internal static class DocxDecoder
{
    /// <summary>Links that are no addresses («mailto:Frau Muster») would bar the whole document; nobody follows them here.</summary>
    private static readonly OpenSettings Settings = new()
    {
        AutoSave = false,
        RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory((_, _, _) => "about:blank"),
    };

    public static Decoding Decode(ReadOnlyMemory<byte> bytes, int maxCharacters, CancellationToken cancellationToken)
    {
        try
        {
            if (BoundedArchive.IsBomb(bytes, maxCharacters, cancellationToken))
            {
                return Decoding.Failure(ReadingProblem.ArchiveBomb, Advice.ArchiveBomb);
            }

            using var package = new MemoryStream();
            package.Write(bytes.Span);
            using var document = WordprocessingDocument.Open(package, isEditable: true, Settings);
            if (document.MainDocumentPart is not { } main)
            {
                return Decoding.Failure(ReadingProblem.Damaged, Advice.DamagedOffice);
            }

            var styles = new DocxStyles(main.StyleDefinitionsPart);
            var numbering = new DocxNumbering(main.NumberingDefinitionsPart);
            using var reader = XmlWalk.Open(main.GetStream());
            reader.MoveToContent();
            var blocks = new DocxBody(reader, styles, numbering).Blocks();
            return Decoding.Success(MarkdownText.Write(blocks, maxCharacters, cancellationToken));
        }
        catch (Exception exception) when (BoundedArchive.IsDamage(exception))
        {
            return Decoding.Failure(ReadingProblem.Damaged, Advice.DamagedOffice);
        }
    }
}
