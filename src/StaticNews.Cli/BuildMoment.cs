using System.Globalization;

namespace StaticNews.Cli;

/// <summary>A time given on the command line: with an offset it is absolute, without one it is the outlet's local time.</summary>
/// <param name="Time">Date and time as given.</param>
/// <param name="Offset">The offset given, or <c>null</c>.</param>
public sealed record BuildMoment(DateTime Time, TimeSpan? Offset)
{
    /// <summary>The moment meant in a time zone.</summary>
    public DateTimeOffset In(TimeZoneInfo zone) => new(Time, Offset ?? zone.GetUtcOffset(Time));

    private static readonly string[] Local =
        ["yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    private static readonly string[] Absolute =
        ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd HH:mm zzz", "yyyy-MM-dd HH:mm:ss zzz"];

    /// <summary>Reads a time as editors and ISO 8601 write it; <c>null</c> where it is none.</summary>
    public static BuildMoment? Parse(string text)
    {
        var given = text.Trim().Replace("Z", "+00:00", StringComparison.Ordinal);
        if (DateTime.TryParseExact(given, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return new BuildMoment(local, null);
        }

        return DateTimeOffset.TryParseExact(given, Absolute, CultureInfo.InvariantCulture, DateTimeStyles.None, out var absolute)
            ? new BuildMoment(absolute.DateTime, absolute.Offset)
            : null;
    }
}
