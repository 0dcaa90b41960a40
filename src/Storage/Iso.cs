using System.Globalization;

namespace Fokuslupe.Storage;

/// <summary>Days and times as they stand in the database: as text that sorts.</summary>
internal static class Iso
{
    private const string Day = "yyyy-MM-dd";
    private const string Time = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static string? Write(DateOnly? day) => day?.ToString(Day, CultureInfo.InvariantCulture);

    public static string Write(DateTimeOffset time) => time.UtcDateTime.ToString(Time, CultureInfo.InvariantCulture);

    public static DateOnly? ReadDay(string? day) =>
        day is null ? null : DateOnly.ParseExact(day, Day, CultureInfo.InvariantCulture);

    public static DateTimeOffset ReadTime(string time) =>
        DateTimeOffset.ParseExact(time, Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
