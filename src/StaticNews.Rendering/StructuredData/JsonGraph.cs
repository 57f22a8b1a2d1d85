using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StaticNews.Content;
using StaticNews.Rendering.Markup;

namespace StaticNews.Rendering.StructuredData;

/// <summary>
/// One JSON-LD graph of schema.org, to stand inside a <c>script</c> element: Cyrillic is written as it is, but <c>&lt;</c>, <c>&gt;</c>
/// and <c>&amp;</c> are escaped, so that no text can end the element.
/// </summary>
internal static class JsonGraph
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    [ThreadStatic]
    private static Utf8JsonWriter? _idle;

    /// <summary>A graph that is written when a page is drawn.</summary>
    /// <param name="fingerprint">A hash over everything the nodes are made from.</param>
    /// <param name="nodes">Writes the nodes.</param>
    public static Html Of(Fingerprint fingerprint, Action<Utf8JsonWriter> nodes) => new(fingerprint, html =>
    {
        var json = _idle ?? new Utf8JsonWriter(html.Output, Options);
        _idle = null;
        json.Reset(html.Output);
        json.WriteStartObject();
        json.WriteString("@context"u8, "https://schema.org"u8);
        json.WriteStartArray("@graph"u8);
        nodes(json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        _idle = json;
    });

    /// <summary>A node that many graphs share, written once.</summary>
    public static byte[] Node(Action<Utf8JsonWriter> node)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options);
        node(json);
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
