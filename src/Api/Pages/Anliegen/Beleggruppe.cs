using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Pages.Anliegen;

/// <summary>The Beitraege of one Sitzung to an Anliegen.</summary>
/// <param name="Sitzung">The Sitzung.</param>
/// <param name="Belege">Its Beitraege in the order of the document.</param>
internal sealed record Beleggruppe(Sitzung Sitzung, IReadOnlyList<Belegzeile> Belege);

/// <summary>One Beitrag with what stands around it.</summary>
/// <param name="Beitrag">The Beitrag.</param>
/// <param name="Umfeld">Its surroundings, or null.</param>
/// <param name="Kopie">True when it repeats the words of an earlier one.</param>
internal sealed record Belegzeile(AbgelegterBeitrag Beitrag, Umfeld? Umfeld, bool Kopie);

/// <summary>An opposed Anliegen and some of what was said for it.</summary>
internal sealed record Gegenforderung(AnliegenStand Stand, IReadOnlyList<AbgelegterBeitrag> Beitraege);
