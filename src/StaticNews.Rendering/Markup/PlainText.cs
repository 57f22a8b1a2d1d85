using System.Net;
using System.Text;
using StaticNews.Content;

namespace StaticNews.Rendering.Markup;

/// <summary>The words of a body without any markup, on one line.</summary>
internal static class PlainText
{
    public static string Of(Body body)
    {
        var text = new StringBuilder();
        Add(text, body);
        return string.Join(' ', WebUtility.HtmlDecode(text.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Add(StringBuilder text, Body body)
    {
        var insideTag = false;
        foreach (var part in body.Parts)
        {
            switch (part)
            {
                case BodyPart.Markup markup:
                    insideTag = Add(text, markup.Html, insideTag);
                    break;
                case BodyPart.Quote quote:
                    Add(text, quote.Text);
                    break;
                case BodyPart.Block block:
                    Add(text, block.Text);
                    break;
            }
        }
    }

    /// <summary>A tag may begin in one run of markup and end in the next, with an address between them.</summary>
    private static bool Add(StringBuilder text, ReadOnlySpan<char> html, bool insideTag)
    {
        while (!html.IsEmpty)
        {
            var end = html.IndexOf(insideTag ? '>' : '<');
            if (!insideTag)
            {
                text.Append(end < 0 ? html : html[..end]);
            }

            if (end < 0)
            {
                return insideTag;
            }

            AddBreak(text, html[end..]);
            html = html[(end + 1)..];
            insideTag = !insideTag;
        }

        return insideTag;
    }

    /// <summary>Words of neighbouring blocks must not run together.</summary>
    private static void AddBreak(StringBuilder text, ReadOnlySpan<char> tag)
    {
        if (tag.StartsWith("</p") || tag.StartsWith("</li") || tag.StartsWith("</h") || tag.StartsWith("<br") || tag.StartsWith("</t"))
        {
            text.Append(' ');
        }
    }
}
