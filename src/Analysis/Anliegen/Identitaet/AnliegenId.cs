namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Makes ids for new Anliegen.</summary>
public static class AnliegenId
{
    private const string NoField = "allgemein";

    /// <summary>The id for a title: ASCII, lower case, beginning with the field; the caller varies it when it is taken.</summary>
    /// <param name="handlungsfeld">Id of the field; empty when it is not known.</param>
    /// <param name="titel">The title.</param>
    public static string For(string handlungsfeld, string titel)
    {
        ArgumentNullException.ThrowIfNull(handlungsfeld);
        return $"{(handlungsfeld.Length == 0 ? NoField : handlungsfeld)}-{GroupTitle.Slug(titel)}";
    }
}
