using Fokuslupe.Api.Requests;
using Fokuslupe.Domain;

namespace Fokuslupe.Api.Handlungsempfehlungen;

/// <summary>A sentence as edited. With another text or other evidence than before it is a person's, and locked.</summary>
/// <param name="Text">The sentence, not empty.</param>
/// <param name="Beitraege">Ids of the Beitraege it rests on; may be empty, then it is marked.</param>
/// <param name="Gesperrt">Locks or releases a sentence that is sent back unchanged; left out: as before.</param>
/// <param name="Teil">What it is about, as read; left out for a sentence that is added.</param>
internal sealed record SatzPut(string Text, IReadOnlyList<long> Beitraege, bool? Gesperrt = null, string? Teil = null)
{
    public Begruendungssatz ToSatz(Handlungsempfehlung current, ValueCheck check)
    {
        var same = current.Begruendung.FirstOrDefault(satz => satz.Text == Text && satz.Beitraege.SequenceEqual(Beitraege));
        return same is null
            ? new(Text, Beitraege) { Teil = check.Code<Satzteil>("teil", Teil), Herkunft = Satzherkunft.Person, Gesperrt = true }
            : same with { Gesperrt = Gesperrt ?? same.Gesperrt };
    }
}
