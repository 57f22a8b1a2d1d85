using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using StaticNews.Rendering.Machines.Feeds;

namespace StaticNews.Rendering.Machines.Aggregators;

/// <summary>Puts the HTML of a feed into the elements that Dzen knows: what has a kin there takes its name, and of all others the words stay.</summary>
internal static class DzenMarkup
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["strong"] = "b",
        ["em"] = "i",
        ["cite"] = "i",
        ["var"] = "i",
        ["dfn"] = "i",
        ["ins"] = "u",
        ["del"] = "s",
        ["mark"] = "b",
        ["h5"] = "h4",
        ["h6"] = "h4",
        ["dl"] = "ul",
        ["dt"] = "li",
        ["dd"] = "li",
        ["tr"] = "p",
        ["caption"] = "p",
        ["pre"] = "p",
        ["p"] = "p",
        ["a"] = "a",
        ["b"] = "b",
        ["i"] = "i",
        ["u"] = "u",
        ["s"] = "s",
        ["h1"] = "h1",
        ["h2"] = "h2",
        ["h3"] = "h3",
        ["h4"] = "h4",
        ["blockquote"] = "blockquote",
        ["ul"] = "ul",
        ["ol"] = "ol",
        ["li"] = "li",
        ["figure"] = "figure",
        ["figcaption"] = "figcaption",
        ["img"] = "img",
        ["video"] = "video",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] Attributes = ["href", "src", "width", "height", "alt"];

    /// <param name="html">UTF-8 as <see cref="FeedMarkup"/> leaves it.</param>
    public static byte[] Reduce(ReadOnlySpan<byte> html)
    {
        var output = new ArrayBufferWriter<byte>(html.Length + 1);
        for (var at = html.IndexOf((byte)'<'); at >= 0; at = html.IndexOf((byte)'<'))
        {
            output.Write(html[..at]);
            html = html[at..];
            if (HtmlTag.TryRead(html, out var tag))
            {
                Write(tag, output);
                html = html[tag.Length..];
            }
            else
            {
                output.Write("&lt;"u8);
                html = html[1..];
            }
        }

        output.Write(html);
        return output.WrittenSpan.ToArray();
    }

    private static void Write(HtmlTag tag, ArrayBufferWriter<byte> output)
    {
        if (!Names.TryGetValue(tag.Name, out var name))
        {
            // Cells of a table and lines must not run together.
            output.Write(tag is { IsEnd: true, Name: "td" or "th" } or { Name: "br" } ? " "u8 : []);
            return;
        }

        var text = new StringBuilder(tag.IsEnd ? "</" : "<").Append(name);
        foreach (var (attribute, value) in tag.Attributes.Where(attribute => Attributes.Contains(attribute.Name)))
        {
            text.Append(' ').Append(attribute).Append("=\"").Append(value).Append('"');
        }

        Encoding.UTF8.GetBytes(text.Append('>').ToString(), output);
    }
}
