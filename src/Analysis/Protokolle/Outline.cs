using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle;

/// <summary>Reads running text: lines become blocks, sections, cards and at last Beitraege.</summary>
internal static class Outline
{
    public static Protokoll Read(DecodedDocument document, string fileName) => new()
    {
        Text = document.Text,
        Kopfdaten = KopfdatenReader.Read(document.Text, fileName),
        Bilanz = new Bilanz([.. Lines.Split(document.Text).Select((span, index) =>
            new Zeile(index + 1, span, Zeilenart.Ausgesondert, "unerkannt"))]),
    };
}
