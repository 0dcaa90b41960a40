using Fokuslupe.Api.Requests;
using Fokuslupe.Domain;

namespace Fokuslupe.Api.Handlungsempfehlungen;

/// <summary>
/// A recommendation as edited. What was read with GET may be sent back as a whole: evidence, origin and id stay as they are.
/// A member that is left out keeps its value; one that is changed is locked against new drafts.
/// </summary>
/// <param name="Titel">Title, not empty.</param>
/// <param name="Massnahme">What should be done, not empty.</param>
/// <param name="Begruendung">Why, sentence by sentence.</param>
/// <param name="Adressat">Who would have to act.</param>
/// <param name="Zielgruppen">Whom it would help.</param>
/// <param name="Steuerungsrelevanz"><c>hoch</c>, <c>mittel</c> or <c>gering</c>.</param>
/// <param name="Status"><c>entwurf</c>, <c>abstimmung</c>, <c>beschlossen</c> or <c>verworfen</c>; only what may follow the present one.</param>
/// <param name="Kriterien">The reckoning of the relevance: name, what holds, and a weight of −5 to 5.</param>
/// <param name="Gesperrt">Members that new drafts leave as they are, such as <c>titel</c>; left out: as before.</param>
internal sealed record HandlungsempfehlungPut(
    string? Titel = null,
    string? Massnahme = null,
    IReadOnlyList<SatzPut>? Begruendung = null,
    string? Adressat = null,
    IReadOnlyList<string>? Zielgruppen = null,
    string? Steuerungsrelevanz = null,
    string? Status = null,
    IReadOnlyList<Kriterium>? Kriterien = null,
    IReadOnlyList<string>? Gesperrt = null)
{
    /// <summary>Largest weight of a criterion, up and down.</summary>
    internal const int MaxGewicht = 5;

    private bool _namesBeratung;

    /// <summary>Next deliberation; null: none.</summary>
    public Beratung? NaechsteBeratung
    {
        get;
        init => (field, _namesBeratung) = (value, true);
    }

    public Handlungsempfehlung Apply(Handlungsempfehlung current, ValueCheck check)
    {
        RequireText(check, "titel", Titel);
        RequireText(check, "massnahme", Massnahme);
        RequireText(check, "adressat", Adressat);
        if (Begruendung?.Any(satz => string.IsNullOrWhiteSpace(satz?.Text) || satz.Beitraege is null) == true)
        {
            check.Refuse("Bitte jedem Satz der Begründung einen «text» und die Nummern seiner «beitraege» geben (notfalls eine leere Liste).");
            return current;
        }

        if (Zielgruppen?.Any(string.IsNullOrWhiteSpace) == true)
        {
            check.Refuse("«zielgruppen» enthält einen leeren Eintrag. Bitte ausfüllen oder weglassen.");
        }

        if (Kriterien?.Any(kriterium => string.IsNullOrWhiteSpace(kriterium?.Name) || kriterium.Wert is null || Math.Abs(kriterium.Gewicht) > MaxGewicht) == true)
        {
            check.Refuse($"Bitte jedem Kriterium einen Namen und ein Gewicht von −{MaxGewicht} bis {MaxGewicht} geben.");
            return current;
        }

        var status = check.Code<Empfehlungsstatus>("status", Status) ?? current.Status;
        if (!current.Status.KannWerden(status))
        {
            check.Refuse($"Auf den Status «{current.Status.Code()}» kann «{status.Code()}» nicht folgen. Erlaubt sind: {string.Join(", ", current.Status.Folgende().Select(Codes.Code))}.");
        }

        var edited = current with
        {
            Titel = Titel ?? current.Titel,
            Massnahme = Massnahme ?? current.Massnahme,
            Begruendung = Begruendung is null ? current.Begruendung : [.. Begruendung.Select(satz => satz.ToSatz(current, check))],
            Adressat = Adressat ?? current.Adressat,
            Zielgruppen = Zielgruppen ?? current.Zielgruppen,
            Steuerungsrelevanz = check.Code<Steuerungsrelevanz>("steuerungsrelevanz", Steuerungsrelevanz) ?? current.Steuerungsrelevanz,
            Kriterien = Kriterien ?? current.Kriterien,
            NaechsteBeratung = _namesBeratung ? NaechsteBeratung : current.NaechsteBeratung,
            Status = status,
        };
        var locked = Gesperrt?.Select(teil => check.Code<Empfehlungsteil>("gesperrt", teil)).OfType<Empfehlungsteil>() ?? current.Gesperrt;
        return edited with { Gesperrt = [.. locked.Union(Changed(current, edited)).Order()] };
    }

    private static IEnumerable<Empfehlungsteil> Changed(Handlungsempfehlung before, Handlungsempfehlung after) =>
        new (Empfehlungsteil Teil, bool IsChanged)[]
        {
            (Empfehlungsteil.Titel, before.Titel != after.Titel),
            (Empfehlungsteil.Massnahme, before.Massnahme != after.Massnahme),
            (Empfehlungsteil.Adressat, before.Adressat != after.Adressat),
            (Empfehlungsteil.Zielgruppen, !before.Zielgruppen.SequenceEqual(after.Zielgruppen)),
            (Empfehlungsteil.Steuerungsrelevanz, before.Steuerungsrelevanz != after.Steuerungsrelevanz),
            (Empfehlungsteil.Kriterien, !before.Kriterien.SequenceEqual(after.Kriterien)),
            (Empfehlungsteil.NaechsteBeratung, before.NaechsteBeratung != after.NaechsteBeratung),
        }.Where(part => part.IsChanged).Select(part => part.Teil);

    private static void RequireText(ValueCheck check, string name, string? value)
    {
        if (value is not null && string.IsNullOrWhiteSpace(value))
        {
            check.Refuse($"«{name}» ist leer. Bitte ausfüllen oder weglassen.");
        }
    }
}
