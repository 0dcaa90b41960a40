using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;

namespace Fokuslupe.Api.Pages.Protokolle;

/// <summary>How many Beitraege there are to look at, and what was done last.</summary>
internal sealed record Arbeitsstand(long Protokoll, int Beitraege, int Unsicher, Schritt? Letzter, string? Nur)
{
    /// <summary>«Korrektur an 3 Beiträgen».</summary>
    public string? Getan => Letzter is { } schritt ? schritt.Art switch
    {
        Schrittart.Korrektur => $"Prüfung von {Deutsch.Anzahl(schritt.Beitraege, "Beitrag", "Beiträgen")}",
        Schrittart.Teilung => "Teilung eines Beitrags",
        Schrittart.Verbindung => "Verbindung zweier Beiträge",
        Schrittart.Ergaenzung => "Ergänzung eines Beitrags",
        _ => "Aussonderung eines Beitrags",
    } : null;
}

/// <summary>What changes on the page by an action: cards, the state of the work, a sentence for those who listen.</summary>
internal sealed record Seitenteile(IReadOnlyList<BeitragKarte> Karten, Arbeitsstand Stand, string Ansage);
