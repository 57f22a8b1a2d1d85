using System.Text.Json;
using StaticNews.Content;
using StaticNews.Publishing;

namespace StaticNews.Cli.Reporting;

/// <summary>
/// A whole report as one JSON document, for programs that show it elsewhere. <c>message</c> and <c>cure</c> are English whatever the site's
/// language, so that programs can rely on them; <c>localized</c> is for people.
/// </summary>
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
        json.WriteNumber("files", report.Files);
        json.WriteNumber("drawn", report.Drawn);
        json.WriteNumber("written", report.Written);
        json.WriteNumber("deleted", report.Deleted);
        WriteTimes(json, report.Times);
        WriteDiagnostics(json, report.Diagnostics, messages);
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

    private static void WriteDiagnostics(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics, Messages messages)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "warning");
            json.WriteString("file", diagnostic.Span.File);
            json.WriteNumber("line", diagnostic.Span.Line);
            json.WriteNumber("column", diagnostic.Span.Column);
            json.WriteString("message", diagnostic.Message);
            json.WriteString("cure", diagnostic.Cure);
            json.WriteStartObject("localized");
            json.WriteString("message", messages.Message(diagnostic));
            json.WriteString("cure", messages.Cure(diagnostic));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
