using System.Diagnostics.CodeAnalysis;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle;

/// <summary>Why a document cannot be read.</summary>
public enum ReadingProblem
{
    /// <summary>No bytes, or nothing but white space.</summary>
    Empty,

    /// <summary>More bytes or characters than <see cref="ReadingOptions"/> allows.</summary>
    TooLarge,

    /// <summary>Neither the ending nor the bytes belong to a known format.</summary>
    UnknownFormat,

    /// <summary>Text in no known encoding.</summary>
    UnknownEncoding,

    /// <summary>A .docx, .odt or .pdf that is broken or locked.</summary>
    Damaged,

    /// <summary>An archive that unpacks to far more than it should.</summary>
    ArchiveBomb,

    /// <summary>A CSV without a header row that names a column of cards.</summary>
    NoHeader,

    /// <summary>Readable, but without any contribution.</summary>
    NoBeitrag,

    /// <summary>A PDF, and the program that reads it is not installed.</summary>
    PdfToolMissing,
}

/// <summary>A Protokoll, or the problem and a German sentence that says what to do.</summary>
public sealed record ReadingResult
{
    private ReadingResult(Protokoll? protokoll, ReadingProblem? problem, string? advice) =>
        (Protokoll, Problem, Advice) = (protokoll, problem, advice);

    /// <summary>What was read; null when there is a problem.</summary>
    public Protokoll? Protokoll { get; }

    /// <summary>Why nothing was read.</summary>
    public ReadingProblem? Problem { get; }

    /// <summary>German sentence for the user.</summary>
    public string? Advice { get; }

    /// <summary>True when there is a Protokoll.</summary>
    [MemberNotNullWhen(true, nameof(Protokoll))]
    [MemberNotNullWhen(false, nameof(Problem), nameof(Advice))]
    public bool Succeeded => Protokoll is not null;

    /// <summary>A document that was read.</summary>
    public static ReadingResult Success(Protokoll protokoll) => new(protokoll, null, null);

    /// <summary>A document that cannot be read.</summary>
    public static ReadingResult Failure(ReadingProblem problem, string advice) => new(null, problem, advice);
}
