namespace Fokuslupe.Domain;

/// <summary>
/// The lower-case codes under which enumerations of the field stand in corpora, database and JSON
/// (<see cref="Art.Forderung"/> is <c>forderung</c>).
/// </summary>
public static class Codes
{
    /// <summary>The code of a value.</summary>
    public static string Code<T>(this T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>Reads a code; upper or lower case does not matter, numbers and lists are refused.</summary>
    /// <returns>False when no value has this code.</returns>
    public static bool TryParse<T>(string? code, out T value)
        where T : struct, Enum
    {
        value = default;
        return code is not null && code.All(char.IsAsciiLetter) // Enum.TryParse also takes numbers and lists («frage,forderung»)
            && Enum.TryParse(code, ignoreCase: true, out value) && Enum.IsDefined(value);
    }

    /// <summary>Reads a code that is known to be right, as from our own database.</summary>
    /// <exception cref="FormatException">No value has this code.</exception>
    public static T Parse<T>(string code)
        where T : struct, Enum =>
        TryParse<T>(code, out var value) ? value : throw new FormatException($"'{code}' is no {typeof(T).Name}.");
}
