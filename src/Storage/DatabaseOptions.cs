using System.ComponentModel.DataAnnotations;

namespace Fokuslupe.Storage;

/// <summary>Where the data lies.</summary>
public sealed class DatabaseOptions
{
    /// <summary>Path of the SQLite file; its folder is created when it is missing. Default <c>data/fokuslupe.db</c>.</summary>
    [Required]
    public string Path { get; set; } = "data/fokuslupe.db";

    /// <summary>How long to wait for another process that is writing, in seconds. Default 30.</summary>
    [Range(1, 600)]
    public int BusySeconds { get; set; } = 30;
}
