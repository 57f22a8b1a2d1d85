using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticNews.Content;
using StaticNews.Rendering.Markup;

namespace StaticNews.Rendering.StructuredData;

/// <summary>
/// One JSON-LD graph of schema.org, to stand inside a <c>script</c> element: Cyrillic is written as it is, but every <c>&lt;</c> is
/// escaped, so that no text can end the element (HTML, 4.12.1.3).
/// </summary>
internal static class JsonGraph
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    /// <summary>A graph that is written when a page is drawn.</summary>
    /// <param name="fingerprint">A hash over everything the nodes are made from.</param>
    /// <param name="nodes">Writes the nodes.</param>
    public static Html Of(Fingerprint fingerprint, Action<Utf8JsonWriter> nodes) => new(fingerprint, html =>
    {
        var buffer = _buffer ??= new ArrayBufferWriter<byte>();
        buffer.ResetWrittenCount();
        Write(buffer, nodes);
        WriteEscaped(html, buffer.WrittenSpan);
    });

    /// <summary>A node that many graphs share, written once.</summary>
    public static byte[] Node(Action<Utf8JsonWriter> node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options);
        node(json);
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(ArrayBufferWriter<byte> buffer, Action<Utf8JsonWriter> nodes)
    {
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteString("@context"u8, "https://schema.org"u8);
        json.WriteStartArray("@graph"u8);
        nodes(json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Outside texts JSON has no <c>&lt;</c>, and inside them it may be written as an escape.</summary>
    private static void WriteEscaped(HtmlWriter html, ReadOnlySpan<byte> json)
    {
        for (var at = json.IndexOf((byte)'<'); at >= 0; at = json.IndexOf((byte)'<'))
        {
            html.Raw(json[..at]).Raw("\\u003C"u8);
            json = json[(at + 1)..];
        }

        html.Raw(json);
    }
}
