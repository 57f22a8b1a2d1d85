using System.Text.Json;
using StaticNews.Content;
using StaticNews.Publishing;

namespace StaticNews.Cli.Reporting;

/// <summary>A whole report as one JSON document, for programs that show it elsewhere (docs/schemas/check.schema.json).</summary>
public static class JsonReport
{
    public static string Format(BuildReport report, Messages messages) => ReadableJson.Text(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("language", messages.Language);
        json.WriteBoolean("published", report.Published);
        json.WriteNumber("errors", report.Errors);
        json.WriteNumber("warnings", report.Warnings);
        json.WriteNumber("articles", report.Articles);
        json.WriteNumber("leftOut", report.LeftOut);
        json.WriteNumber("drafts", report.Drafts);
        json.WriteNumber("files", report.Files);
        json.WriteNumber("drawn", report.Drawn);
        json.WriteNumber("written", report.Written);
        json.WriteNumber("deleted", report.Deleted);
        WriteTimes(json, report.Times);
        JsonDiagnostics.Write(json, report.Diagnostics, messages);
        json.WriteEndObject();
    });

    private static void WriteTimes(Utf8JsonWriter json, IReadOnlyList<StepTime> times)
    {
        json.WriteStartObject("milliseconds");
        foreach (var (step, elapsed) in times)
        {
            json.WriteNumber(step.ToString().ToLowerInvariant(), Math.Round(elapsed.TotalMilliseconds, 1));
        }

        json.WriteEndObject();
    }
}
