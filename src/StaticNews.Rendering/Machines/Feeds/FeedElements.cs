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
        "ul", "ol", "li", "dl", "dt", "dd", "figure", "figcaption", "img",
        "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td");

    private static readonly FrozenSet<string> Textless = FrozenSet.Create(
        StringComparer.Ordinal, "script", "style", "iframe", "object", "svg", "math", "template", "noscript", "textarea", "select", "title");

    private static readonly FrozenSet<string> PlainAttributes = FrozenSet.Create(
        StringComparer.Ordinal, "alt", "title", "width", "height", "datetime", "colspan", "rowspan", "start", "reversed", "value", "lang", "dir", "scope");

    /// <summary>Whether the element stands in a feed; the tags of others are dropped and their text stays.</summary>
    public static bool IsKept(string name) => Kept.Contains(name);

    /// <summary>Whether what stands inside the element is no text to read and is dropped with it.</summary>
    public static bool HoldsNoText(string name) => Textless.Contains(name);

    /// <summary>The attributes that stay, ready to be written, each after a space.</summary>
    public static string Attributes(HtmlTag tag, Uri article)
    {
        var kept = new StringBuilder();
        foreach (var (name, value) in tag.Attributes)
        {
            if (PlainAttributes.Contains(name))
            {
                Append(kept, name, value);
            }
            else if (name is "href" or "src" or "cite" && Absolute(value, article) is { } address)
            {
                Append(kept, name, address);
            }
        }

        return kept.ToString();
    }

    private static void Append(StringBuilder kept, string name, string value) =>
        kept.Append(' ').Append(name).Append("=\"").Append(value.Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');

    /// <summary>The address as a feed may give it, still HTML-escaped; <c>null</c> for one that runs code or holds data.</summary>
    private static string? Absolute(string value, Uri article)
    {
        var scheme = Scheme(value);
        if (scheme is "http" or "https" or "mailto" or "tel")
        {
            return value;
        }

        var relative = WebUtility.HtmlDecode(value);
        return Scheme(relative).Length == 0 && Uri.TryCreate(article, relative, out var address)
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
