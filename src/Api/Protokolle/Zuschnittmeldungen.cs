namespace Fokuslupe.Api.Protokolle;

/// <summary>Says why nothing was cut and what to do, to pages and programs alike.</summary>
internal static class Zuschnittmeldungen
{
    public static string For(ZuschnittResult result) => result.Outcome switch
    {
        ZuschnittOutcome.Conflict => "Inzwischen hat jemand anderes diese Stelle geändert; Ihre Änderung ist nicht gespeichert. Hier steht der neue Stand. Bitte prüfen und bei Bedarf wiederholen.",
        ZuschnittOutcome.Cited => $"Die Empfehlung «{result.Empfehlung}» stützt sich auf diesen Beitrag; geändert wurde nichts. Bitte nehmen Sie ihn zuerst dort aus den Belegen oder verwerfen Sie die Empfehlung.",
        ZuschnittOutcome.NoCut => "An dieser Stelle lässt sich der Beitrag nicht teilen: Beide Teile brauchen mindestens ein Wort. Bitte wählen Sie ein anderes Wort.",
        ZuschnittOutcome.NoNeighbours => "Verbinden lassen sich nur zwei Beiträge, die in demselben Abschnitt unmittelbar aufeinander folgen und zwischen denen keine andere Zeile steht. Bitte wählen Sie einen solchen Nachbarn.",
        ZuschnittOutcome.NoWords => "Daraus lässt sich kein Beitrag machen: Die Auswahl enthält kein Wort, oder sie überschneidet sich mit einem Beitrag oder einer These. Bitte wählen Sie andere Wörter.",
        _ => "Diesen Beitrag gibt es nicht mehr. Bitte laden Sie das Protokoll neu.",
    };
}
