using System.Text.Json;
using StaticNews.Content;
using StaticNews.Rendering.Machines;
using StaticNews.Site.Publication;

namespace StaticNews.Cli.Reporting;

/// <summary>What the clock will do to a site, as <c>next</c> prints it: a moment that scripts can take as it is, all of it with -v, or JSON.</summary>
internal static class ScheduleReport
{
    /// <param name="due">In the order of time.</param>
    /// <param name="zone">Of the outlet.</param>
    /// <param name="format">How it is to be written.</param>
    /// <param name="verbosity">How much.</param>
    /// <param name="messages">In which language.</param>
    public static string Of(IReadOnlyList<ScheduledItem> due, TimeZoneInfo zone, ReportFormat format, Verbosity verbosity, Messages messages)
    {
        string At(ScheduledItem item) => MachineDates.Rfc3339(TimeZoneInfo.ConvertTime(item.Moment, zone));

        return format == ReportFormat.Json ? Json(due, At)
            : verbosity == Verbosity.Verbose ? string.Concat(due.Select(item => $"{At(item)} {item.Article.Source.DisplayPath} {messages.Text(Words(item.Change))}\n"))
            : due.Count > 0 ? At(due[0]) + "\n"
            : "";
    }

    private static string Json(IReadOnlyList<ScheduledItem> due, Func<ScheduledItem, string> at) => ReadableJson.Text(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("next", due.Count > 0 ? at(due[0]) : null);
        json.WriteStartArray("changes");
        foreach (var item in due)
        {
            json.WriteStartObject();
            json.WriteString("time", at(item));
            json.WriteString("file", item.Article.Source.DisplayPath);
            json.WriteString("change", JsonNamingPolicy.KebabCaseLower.ConvertName(item.Change.ToString()));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string Words(ScheduledChange change) => change switch
    {
        ScheduledChange.Appears => "due.appears",
        ScheduledChange.Expires => "due.expires",
        _ => "due.ends-breaking",
    };
}
