using Fokuslupe.Analysis.Protokolle.Csv;
using Fokuslupe.Analysis.Protokolle.Formate;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle;

/// <summary>Reads minutes: bytes of a file become a Protokoll whose spans point into the decoded text.</summary>
public sealed class ProtokollReader(ReadingOptions options)
{
    /// <summary>Reads one document in bounded time and memory; never throws for what the bytes may hold.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="fileName">Its name: the ending is a hint at the format, dates and Gremium in it may serve as head data. Never used as a path.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public async Task<ReadingResult> ReadAsync(ReadOnlyMemory<byte> bytes, string fileName, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        if (bytes.IsEmpty)
        {
            return ReadingResult.Failure(ReadingProblem.Empty, Advice.Empty);
        }

        if (bytes.Length > options.MaxBytes)
        {
            return ReadingResult.Failure(ReadingProblem.TooLarge, Advice.TooManyBytes(options.MaxBytes));
        }

        if (FormatDetector.Detect(bytes, fileName) is not { } format)
        {
            return ReadingResult.Failure(
                ReadingProblem.UnknownFormat, FormatDetector.IsOldOffice(bytes.Span) ? Advice.OldOffice : Advice.UnknownFormat);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var decoding = format switch
        {
            FileFormat.Docx => DocxDecoder.Decode(bytes, options.MaxCharacters, cancellationToken),
            FileFormat.Odt => OdtDecoder.Decode(bytes, options.MaxCharacters, cancellationToken),
            FileFormat.Pdf => await new PdfDecoder(options).DecodeAsync(bytes, cancellationToken).ConfigureAwait(false),
            _ => TextDecoder.Decode(bytes.Span, fileName),
        };
        return decoding.Succeeded
            ? Read(decoding.Text, format, fileName)
            : ReadingResult.Failure(decoding.Problem.Value, decoding.Advice);
    }

    private ReadingResult Read(string text, FileFormat format, string fileName)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return ReadingResult.Failure(ReadingProblem.Empty, Advice.Empty);
        }

        if (text.Length > options.MaxCharacters)
        {
            return ReadingResult.Failure(ReadingProblem.TooLarge, Advice.TooManyCharacters(options.MaxCharacters));
        }

        var protokoll = ReadOutline(text, format, fileName);
        if (protokoll is null)
        {
            return ReadingResult.Failure(ReadingProblem.NoHeader, Advice.NoHeader);
        }

        return protokoll.Beitraege.Count > 0
            ? ReadingResult.Success(protokoll)
            : ReadingResult.Failure(ReadingProblem.NoBeitrag, Advice.NoBeitrag);
    }

    /// <summary>A CSV is a board; so is a text that begins like one.</summary>
    private static Protokoll? ReadOutline(string text, FileFormat format, string fileName) => format switch
    {
        FileFormat.Csv => CsvBoard.Read(text, fileName),
        FileFormat.Text when CsvBoard.IsBoard(text) => CsvBoard.Read(text, fileName),
        FileFormat.Text or FileFormat.Pdf => Outline.Read(new DecodedDocument(text, DocumentKind.PlainText), fileName),
        _ => Outline.Read(new DecodedDocument(text, DocumentKind.Markdown), fileName),
    };
}
