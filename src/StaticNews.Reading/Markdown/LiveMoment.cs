using System.Globalization;

namespace StaticNews.Reading.Markdown;

/// <summary>Reads the date and time that a live entry begins with.</summary>
internal static class LiveMoment
{
    private static readonly string[] Formats =
    [
        "yyyy-M-d H:mm", "yyyy-M-d H:mm:ss", "yyyy-M-dTH:mm", "yyyy-M-dTH:mm:ss", "d.M.yyyy H:mm",
    ];

    /// <summary>Reads <c>2024-07-04 12:40 Headline</c>, in the site's time zone.</summary>
    public static bool TryRead(string words, TimeZoneInfo zone, out DateTimeOffset moment, out string title)
    {
        var parts = words.Split((char[]?)null, 3, StringSplitOptions.RemoveEmptyEntries);
        var hasOneWord = parts.Length > 0 && parts[0].Contains('T', StringComparison.Ordinal);
        var text = hasOneWord || parts.Length < 2 ? parts.FirstOrDefault("") : $"{parts[0]} {parts[1]}";
        var isRead = DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local);
        moment = isRead ? new DateTimeOffset(local, zone.GetUtcOffset(local)) : default;
        title = string.Join(' ', parts.Skip(hasOneWord ? 1 : 2)).Trim();
        return isRead;
    }
}
