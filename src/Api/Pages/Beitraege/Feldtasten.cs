namespace Fokuslupe.Api.Pages.Beitraege;

/// <summary>One key for each Handlungsfeld: the first letter of its id that is still free.</summary>
internal static class Feldtasten
{
    /// <param name="ids">Ids in the order of the catalogue.</param>
    public static IReadOnlyDictionary<string, char> Of(IEnumerable<string> ids)
    {
        var keys = new Dictionary<string, char>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var key = id.Concat("abcdefghijklmnopqrstuvwxyz").FirstOrDefault(letter => char.IsAsciiLetterLower(letter) && !keys.ContainsValue(letter));
            if (key != default)
            {
                keys[id] = key;
            }
        }

        return keys;
    }
}
