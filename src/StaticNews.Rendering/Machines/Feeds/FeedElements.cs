using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>Which elements and attributes of HTML a feed carries, and what their addresses must be.</summary>
internal static class FeedElements
{
    private static readonly FrozenSet<string> Kept = FrozenSet.Create(
        StringComparer.Ordinal,
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "section", "hr", "br", "wbr", "blockquote", "cite", "q", "pre", "code", "kbd", "samp", "var",
        "a", "em", "strong", "b", "i", "u", "s", "del", "ins", "mark", "small", "sub", "sup", "abbr", "dfn", "time",
        "ul", "ol", "li", "dl", "dt", "dd", "figure", "figcaption", "img", "video",
        "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KeptLetters = Kept.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestName = Kept.Max(name => name.Length);

    private static readonly FrozenSet<string> Textless = FrozenSet.Create(
        StringComparer.Ordinal, "script", "style", "iframe", "object", "svg", "math", "template", "noscript", "textarea", "select", "title");

    private static readonly FrozenSet<string> PlainAttributes = FrozenSet.Create(
        StringComparer.Ordinal, "alt", "title", "width", "height", "datetime", "colspan", "rowspan", "start", "reversed", "value", "lang", "dir", "scope", "controls", "preload");

    /// <summary>Whether the element stands in a feed; the tags of others are dropped and their text stays.</summary>
    public static bool IsKept(string name) => Kept.Contains(name);

    /// <summary>
    /// The length of the tag that <paramref name="html"/> begins with, where it may stay as it is: a kept element without attributes,
    /// as nearly all tags of a body are. 0 for any other.
    /// </summary>
    public static int PlainTag(ReadOnlySpan<byte> html)
    {
        Span<char> name = stackalloc char[LongestName];
        var start = html.Length > 1 && html[1] == '/' ? 2 : 1;
        for (var length = 0; length <= LongestName && start + length < html.Length; length++)
        {
            var letter = html[start + length];
            if (letter == '>')
            {
                return KeptLetters.Contains(name[..length]) ? start + length + 1 : 0;
            }

            if (length == LongestName || !char.IsAsciiLetterOrDigit((char)letter))
            {
                return 0;
            }

            name[length] = (char)letter;
        }

        return 0;
    }

    /// <summary>Whether what stands inside the element is no text to read and is dropped with it.</summary>
    public static bool HoldsNoText(string name) => Textless.Contains(name);

    /// <summary>The attributes that stay, ready to be written, each after a space.</summary>
    public static string Attributes(HtmlTag tag, string article)
    {
        var kept = new StringBuilder();
        foreach (var (name, value) in tag.Attributes)
        {
            if (PlainAttributes.Contains(name))
            {
                Append(kept, name, value);
            }
            else if (name is "href" or "src" or "cite" or "poster" && Absolute(value, article) is { } address)
            {
                Append(kept, name, address);
            }
        }

        return kept.ToString();
    }

    private static void Append(StringBuilder kept, string name, string value) =>
        kept.Append(' ').Append(name).Append("=\"").Append(value.Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');

    /// <summary>The address as a feed may give it, still HTML-escaped; <c>null</c> for one that runs code or holds data.</summary>
    private static string? Absolute(string value, string article)
    {
        var scheme = Scheme(value);
        if (scheme is "http" or "https" or "mailto" or "tel")
        {
            return value;
        }

        var relative = WebUtility.HtmlDecode(value);
        return Scheme(relative).Length == 0 && Uri.TryCreate(new Uri(article), relative, out var address)
            ? WebUtility.HtmlEncode(address.AbsoluteUri)
            : null;
    }

    /// <summary>What stands before the first colon, unless a slash, query or fragment comes first (RFC 3986, 4.2).</summary>
    private static string Scheme(string address)
    {
        var end = address.AsSpan().IndexOfAny(":/?#");
        return end > 0 && address[end] == ':' ? address[..end].Trim().ToLowerInvariant() : "";
    }
}
