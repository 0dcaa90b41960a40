namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>How well a text can be read out of its place.</summary>
internal static class Readability
{
    /// <summary>0 (a scrap) to 1 (a clean sentence of moderate length).</summary>
    public static double Of(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return 0;
        }

        var letters = text.Count(sign => char.IsLetter(sign) || sign is ' ' or ',' or '.' or '-');
        var clean = (double)letters / text.Length;
        var length = text.Length switch
        {
            < 15 => 0.2,
            < 35 => 0.7,
            <= 160 => 1.0,
            <= 300 => 0.6,
            _ => 0.2,
        };
        var whole = words.Length >= 3 ? 1.0 : 0.4;
        var begins = char.IsUpper(text[0]) || text[0] is '«' or '„' or '"' ? 1.0 : 0.8;
        var readable = text.Contains("[?]", StringComparison.Ordinal) || text.Contains("??", StringComparison.Ordinal) || text.Contains('…') ? 0.5 : 1.0;
        return clean * clean * length * whole * begins * readable;
    }
}
