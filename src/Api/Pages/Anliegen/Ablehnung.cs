using Fokuslupe.Storage;

namespace Fokuslupe.Api.Pages.Anliegen;

/// <summary>Says to people why a decision was not made; nothing was changed then.</summary>
internal static class Ablehnung
{
    public static string Satz(EntscheidungResult result) => result.Outcome switch
    {
        EntscheidungOutcome.Stale =>
            "Inzwischen hat jemand anderes dieses Anliegen geändert. Sie sehen jetzt seinen neuen Stand; von Ihnen wurde noch nichts gespeichert. Bitte prüfen und noch einmal absenden.",
        EntscheidungOutcome.MergedAway =>
            $"«{result.Current!.Anliegen.Titel}» ist inzwischen in diesem Anliegen aufgegangen. Ihre Änderung wurde nicht gespeichert.",
        EntscheidungOutcome.Itself => "Das ist dasselbe Anliegen. Es wurde nichts geändert; bitte wählen Sie ein anderes.",
        EntscheidungOutcome.UnknownOther => "Eines der gewählten Anliegen gibt es inzwischen nicht mehr. Es wurde nichts geändert; bitte wählen Sie noch einmal.",
        EntscheidungOutcome.ForeignBeitrag =>
            "Ein gewählter Beitrag gehört inzwischen nicht mehr zu diesem Anliegen. Es wurde nichts geändert; bitte prüfen Sie die Auswahl.",
        EntscheidungOutcome.NothingLeft =>
            "Das sind alle Beiträge des Anliegens. Lassen Sie mindestens einen stehen, oder führen Sie das Anliegen mit dem anderen zusammen. Es wurde nichts geändert.",
        EntscheidungOutcome.Opposed => "Diese Anliegen widersprechen einander. Es wurde noch nichts geändert.",
        _ => "Dieses Anliegen gibt es nicht mehr. Es wurde nichts geändert.",
    };
}
