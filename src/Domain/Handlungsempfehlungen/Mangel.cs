namespace Fokuslupe.Domain;

/// <summary>How a sentence claims more than its evidence shows.</summary>
public enum Mangelart
{
    /// <summary>It names no Beitrag, or none that is still there.</summary>
    Beleg,

    /// <summary>A word of quantity outside its band.</summary>
    Menge,

    /// <summary>A number that neither the counts nor the words of the Beitraege carry.</summary>
    Zahl,

    /// <summary>A quotation that stands in none of its Beitraege.</summary>
    Zitat,

    /// <summary>Unanimity that the counts or a counter-voice deny.</summary>
    Einmuetigkeit,

    /// <summary>A word for a matter that neither the sentence before nor its Beitraege speak of; only asked of the chat server.</summary>
    Inhalt,
}

/// <summary>A place where a sentence claims more than its evidence shows.</summary>
/// <param name="Art">How.</param>
/// <param name="Stelle">The words of the sentence; empty when it is the whole of it.</param>
/// <param name="Hinweis">German sentence that says why and what to do.</param>
public sealed record Mangel(Mangelart Art, string Stelle, string Hinweis);
