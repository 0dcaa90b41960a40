using System.ComponentModel.DataAnnotations;

namespace Fokuslupe.Analysis.Protokolle;

/// <summary>Limits of reading.</summary>
public sealed class ReadingOptions
{
    /// <summary>Largest file in bytes. Default 50 MB, 1 kB to 1 GB.</summary>
    [Range(1024, 1024 * 1024 * 1024)]
    public int MaxBytes { get; set; } = 50 * 1024 * 1024;

    /// <summary>Largest decoded text in UTF-16 units, unpacked archives included. Default 20 million, from 1,000.</summary>
    [Range(1_000, 500_000_000)]
    public int MaxCharacters { get; set; } = 20_000_000;

    /// <summary>Seconds that <c>pdftotext</c> may take. Default 30, 1 to 600.</summary>
    [Range(1, 600)]
    public int PdfTimeoutSeconds { get; set; } = 30;

    /// <summary>Command that turns PDF into text. Default <c>pdftotext</c>, looked up in PATH.</summary>
    [Required]
    public string PdfCommand { get; set; } = "pdftotext";
}
