using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticNews.Cli.Reporting;
using StaticNews.Content;

namespace StaticNews.Cli.Previewing;

/// <summary>What an open page is told: its version, the mistakes to lay over it, and how many warnings there are.</summary>
internal static class StateMessage
{
    /// <summary>Whoever has a hundred mistakes has one cause.</summary>
    private const int Shown = 20;

    /// <summary>Of the excerpt, on each side of the line.</summary>
    private const int Neighbours = 2;

    /// <summary>In characters; longer lines are cut.</summary>
    private const int Longest = 200;

    private static readonly JsonWriterOptions Style = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The message as JSON on one line.</summary>
    public static ReadOnlyMemory<byte> Of(PreviewState state, OpenPage page)
    {
        var words = PreviewWords.For(state.Site);
        Diagnostic[] errors = [.. state.Errors, .. page.Mistake is { } mistake ? [mistake] : Array.Empty<Diagnostic>()];
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Style);
        json.WriteStartObject();
        json.WriteString("page", page.Version);
        json.WriteString("warnings", state.Warnings == 0 ? "" : words.Count("warnings", state.Warnings));
        json.WriteString("title", words.Count("errors", errors.Length));
        json.WriteString("note", words["errors_note"]);
        json.WriteString("hide", words["hide"]);
        json.WriteStartArray("errors");
        var sources = new SourceLines();
        foreach (var error in errors.Take(Shown))
        {
            Write(json, error, Messages.In(words.Language), sources);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, Diagnostic error, Messages messages, SourceLines sources)
    {
        var file = Path.GetFullPath(error.Span.File);
        json.WriteStartObject();
        json.WriteString("place", error.Span.ToString());
        json.WriteString("link", File.Exists(file) ? SourceLink.ToEditor(file, error.Span.Line, error.Span.Column) : null);
        json.WriteString("code", error.Code);
        json.WriteString("message", messages.Message(error));
        json.WriteString("cure", messages.Cure(error));
        json.WriteNumber("line", error.Span.Line);
        json.WriteNumber("column", error.Span.Column);
        var (first, lines) = sources.Around(error.Span with { File = file }, Neighbours);
        json.WriteNumber("first", first);
        json.WriteStartArray("excerpt");
        foreach (var line in lines)
        {
            json.WriteStringValue(line.Length > Longest ? line[..Longest] + "…" : line);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
