using Fokuslupe.Api.Requests;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Handlungsempfehlungen;

/// <summary>
/// A recommendation as edited. What was read with GET may be sent back as a whole: evidence, origin and id stay as they are.
/// A member that is left out keeps its value.
/// </summary>
/// <param name="Titel">Title, not empty.</param>
/// <param name="Massnahme">What should be done, not empty.</param>
/// <param name="Begruendung">Why, sentence by sentence.</param>
/// <param name="Adressat">Who would have to act.</param>
/// <param name="Zielgruppen">Whom it would help.</param>
/// <param name="Steuerungsrelevanz"><c>hoch</c>, <c>mittel</c> or <c>gering</c>.</param>
/// <param name="Status"><c>entwurf</c>, <c>abstimmung</c>, <c>beschlossen</c> or <c>verworfen</c>.</param>
internal sealed record HandlungsempfehlungPut(
    string? Titel = null,
    string? Massnahme = null,
    IReadOnlyList<Begruendungssatz>? Begruendung = null,
    string? Adressat = null,
    IReadOnlyList<string>? Zielgruppen = null,
    string? Steuerungsrelevanz = null,
    string? Status = null)
{
    private bool _namesBeratung;

    /// <summary>Next deliberation; null: none.</summary>
    public Beratung? NaechsteBeratung
    {
        get;
        init => (field, _namesBeratung) = (value, true);
    }

    public HandlungsempfehlungChange ToChange(Handlungsempfehlung current, ValueCheck check)
    {
        RequireText(check, "titel", Titel);
        RequireText(check, "massnahme", Massnahme);
        RequireText(check, "adressat", Adressat);
        if (Begruendung?.Any(satz => string.IsNullOrWhiteSpace(satz?.Text) || satz.Beitraege is null) == true)
        {
            check.Refuse("Bitte jedem Satz der Begründung einen «text» und die Nummern seiner «beitraege» geben (notfalls eine leere Liste).");
        }

        if (Zielgruppen?.Any(string.IsNullOrWhiteSpace) == true)
        {
            check.Refuse("«zielgruppen» enthält einen leeren Eintrag. Bitte ausfüllen oder weglassen.");
        }

        return new()
        {
            Titel = Titel ?? current.Titel,
            Massnahme = Massnahme ?? current.Massnahme,
            Begruendung = Begruendung ?? current.Begruendung,
            Adressat = Adressat ?? current.Adressat,
            Zielgruppen = Zielgruppen ?? current.Zielgruppen,
            Steuerungsrelevanz = check.Code<Steuerungsrelevanz>("steuerungsrelevanz", Steuerungsrelevanz) ?? current.Steuerungsrelevanz,
            NaechsteBeratung = _namesBeratung ? NaechsteBeratung : current.NaechsteBeratung,
            Status = check.Code<Empfehlungsstatus>("status", Status) ?? current.Status,
        };
    }

    private static void RequireText(ValueCheck check, string name, string? value)
    {
        if (value is not null && string.IsNullOrWhiteSpace(value))
        {
            check.Refuse($"«{name}» ist leer. Bitte ausfüllen oder weglassen.");
        }
    }
}
