using System.Security.Cryptography;
using System.Text;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Makes ids for new Anliegen.</summary>
public static class AnliegenId
{
    private const string NoField = "allgemein";
    private const int Length = 8;

    /// <summary>
    /// The id for a title: the field and eight letters or digits that the title decides but that say nothing. Titles change, and
    /// may hold a name that is masked later; ids stay.
    /// </summary>
    /// <param name="handlungsfeld">Id of the field; empty when it is not known.</param>
    /// <param name="titel">The title; the caller varies the id when it is taken.</param>
    public static string For(string handlungsfeld, string titel)
    {
        ArgumentNullException.ThrowIfNull(handlungsfeld);
        return $"{(handlungsfeld.Length == 0 ? NoField : handlungsfeld)}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(titel)))[..Length]}";
    }
}
