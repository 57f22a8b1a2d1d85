using System.Text;
using System.Text.RegularExpressions;

namespace StaticNews.Rendering.Tests.Machines;

/// <summary>What RFC 5545 asks of a calendar: line ends, folding, and the properties that each component must have.</summary>
internal static partial class CalendarRules
{
    private static readonly string[] NeededOfEvent = ["UID", "DTSTAMP", "DTSTART", "SUMMARY"];

    public static IReadOnlyList<string> Broken(string calendar)
    {
        string[] lines = [.. Unfolded(calendar)];
        var events = lines.Count(line => line == "BEGIN:VEVENT");
        return
        [
            .. calendar.Replace("\r\n", "", StringComparison.Ordinal).Any(char.IsControl) ? ["a line ends in something else than CRLF"] : Array.Empty<string>(),
            .. calendar.Split("\r\n").Where(line => Encoding.UTF8.GetByteCount(line) > 75).Select(line => $"«{line}» is longer than 75 bytes"),
            .. lines.Where(line => !Line().IsMatch(line)).Select(line => $"«{line}» is no property"),
            .. lines.Take(3).SequenceEqual(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//StaticNews//StaticNews//EN"]) ? Array.Empty<string>() : ["a calendar begins with its version and program"],
            .. lines[^1] == "END:VCALENDAR" && events > 0 && events == lines.Count(line => line == "END:VEVENT") ? Array.Empty<string>() : ["a calendar has whole events, one at least"],
            .. NeededOfEvent.Where(name => lines.Count(line => Regex.IsMatch(line, $"^{name}[:;]")) != events).Select(name => $"each event needs one {name}"),
            .. lines.Where(line => line.StartsWith("DT", StringComparison.Ordinal) && !Date().IsMatch(line)).Select(line => $"«{line}» is no date"),
        ];
    }

    /// <summary>The lines as they were before they were folded.</summary>
    public static IEnumerable<string> Unfolded(string calendar) =>
        calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("^[A-Z-]+(;[A-Z-]+=[A-Z-]+)*:.+$")]
    private static partial Regex Line();

    [GeneratedRegex("^DT(STAMP|START|END)(:[0-9]{8}T[0-9]{6}Z|;VALUE=DATE:[0-9]{8})$")]
    private static partial Regex Date();
}
