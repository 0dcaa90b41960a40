namespace Fokuslupe.Api.Pages.Shared;

/// <summary>Names under which a page leaves sentences for the page that is opened next.</summary>
internal static class Meldungen
{
    /// <summary>A sentence about what was done.</summary>
    public const string Success = nameof(Success);

    /// <summary>Sentences about what was not done and what to do, an array.</summary>
    public const string Errors = nameof(Errors);
}
