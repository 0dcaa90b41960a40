using Fokuslupe.Api.Hilfe;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fokuslupe.Api.Pages.Hilfe;

/// <summary>The handbook: what it has, and a search in it.</summary>
internal sealed class IndexModel(Handbuch handbuch) : PageModel
{
    private const int LongestQuestion = 100;

    /// <summary>What is looked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<Kapitel> Kapitel => handbuch.Kapitel;

    /// <summary>What the search found; null without a question.</summary>
    public IReadOnlyList<Handbuchtreffer>? Treffer { get; private set; }

    public void OnGet()
    {
        if (!string.IsNullOrWhiteSpace(Q))
        {
            Q = Q.Length > LongestQuestion ? Q[..LongestQuestion] : Q;
            Treffer = handbuch.Search(Q);
        }
    }
}
