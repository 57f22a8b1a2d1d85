using System.Text.Json;
using StaticNews.Content;

namespace StaticNews.Cli.Reporting;

/// <summary>
/// The member <c>diagnostics</c> of every report in JSON. <c>message</c> and <c>cure</c> are English whatever the site's language, so that
/// programs can rely on them; <c>localized</c> is for people.
/// </summary>
internal static class JsonDiagnostics
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics, Messages messages)
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
