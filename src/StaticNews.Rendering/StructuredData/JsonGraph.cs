using System.Buffers;
using StaticNews.Content;
using StaticNews.Rendering.Machines;
using StaticNews.Rendering.Markup;

namespace StaticNews.Rendering.StructuredData;

/// <summary>
/// One JSON-LD graph of schema.org, to stand inside a <c>script</c> element: Cyrillic is written as it is, but every <c>&lt;</c> is
/// escaped, so that no text can end the element (HTML, 4.12.1.3).
/// </summary>
internal static class JsonGraph
{
    /// <summary>A graph that is written when a page is drawn.</summary>
    /// <param name="fingerprint">A hash over everything the nodes are made from.</param>
    /// <param name="nodes">Writes the nodes.</param>
    public static Html Of(Fingerprint fingerprint, Action<JsonOutput> nodes) => new(fingerprint, html =>
    {
        var json = JsonOutput.InScript(html.Output);
        json.WriteStartObject();
        json.WriteString("@context"u8, "https://schema.org");
        json.WriteStartArray("@graph"u8);
        nodes(json);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>A node that many graphs share, written once.</summary>
    public static byte[] Node(Action<JsonOutput> node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        node(JsonOutput.InScript(buffer));
        return buffer.WrittenSpan.ToArray();
    }
}
