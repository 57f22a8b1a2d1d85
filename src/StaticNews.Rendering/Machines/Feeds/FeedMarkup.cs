using System.Buffers;
using System.Text;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>
/// Reduces HTML to what a feed may carry, whatever an editor's raw HTML held: the elements of running text with the few
/// attributes that mean something outside our pages, absolute addresses, no scripts, frames, forms or styles, and no character that XML forbids.
/// </summary>
internal static class FeedMarkup
{
    private static readonly SearchValues<byte> Notable = SearchValues.Create(
        [(byte)'<', 0xEF, .. Enumerable.Range(0, 0x20).Where(code => code is not ('\t' or '\n' or '\r')).Select(code => (byte)code)]);

    /// <summary>Cleans UTF-8 HTML; relative addresses in it start from the article's own.</summary>
    public static void Clean(ReadOnlySpan<byte> html, string article, IBufferWriter<byte> output)
    {
        for (var notable = html.IndexOfAny(Notable); notable >= 0; notable = html.IndexOfAny(Notable))
        {
            output.Write(html[..notable]);
            html = html[(notable + TakeNotable(html[notable..], article, output))..];
        }

        output.Write(html);
    }

    /// <summary>Takes the tag or character that <paramref name="html"/> begins with and tells how long it was.</summary>
    private static int TakeNotable(ReadOnlySpan<byte> html, string article, IBufferWriter<byte> output)
    {
        if (html[0] == '<')
        {
            return FeedElements.PlainTag(html) is var plain and > 0 ? Copy(html[..plain], output) : TakeTag(html, article, output);
        }

        if (html[0] != 0xEF)
        {
            return 1;
        }

        if (html.StartsWith("\uFFFE"u8) || html.StartsWith("\uFFFF"u8))
        {
            return 3;
        }

        return Copy(html[..1], output);
    }

    private static int Copy(ReadOnlySpan<byte> html, IBufferWriter<byte> output)
    {
        output.Write(html);
        return html.Length;
    }

    private static int TakeTag(ReadOnlySpan<byte> html, string article, IBufferWriter<byte> output)
    {
        if (html.StartsWith("<!--"u8))
        {
            return Through(html, "-->"u8);
        }

        if (html.Length > 1 && html[1] is (byte)'!' or (byte)'?')
        {
            return Through(html, ">"u8);
        }

        if (!HtmlTag.TryRead(html, out var tag))
        {
            output.Write("&lt;"u8);
            return 1;
        }

        if (FeedElements.HoldsNoText(tag.Name))
        {
            return tag.IsEnd ? tag.Length : tag.Length + ThroughEnd(html[tag.Length..], tag.Name);
        }

        Write(tag, article, output);
        return tag.Length;
    }

    private static void Write(HtmlTag tag, string article, IBufferWriter<byte> output)
    {
        if (tag.Name is "input" && !tag.IsEnd)
        {
            output.Write(tag.Has("checked") ? "☑"u8 : "☐"u8);
            return;
        }

        if (!FeedElements.IsKept(tag.Name))
        {
            return;
        }

        if (tag.IsEnd)
        {
            Encoding.UTF8.GetBytes($"</{tag.Name}>", output);
            return;
        }

        var attributes = FeedElements.Attributes(tag, article);
        if (tag.Name is not "img" || attributes.Contains(" src=", StringComparison.Ordinal))
        {
            Encoding.UTF8.GetBytes($"<{tag.Name}{attributes}>", output);
        }
    }

    private static int Through(ReadOnlySpan<byte> html, ReadOnlySpan<byte> end) =>
        html.IndexOf(end) is var at and >= 0 ? at + end.Length : html.Length;

    /// <summary>The length of everything through the end tag of an element whose content is dropped; all, where it is never closed.</summary>
    private static int ThroughEnd(ReadOnlySpan<byte> html, string name)
    {
        var skipped = 0;
        for (var at = html.IndexOf("</"u8); at >= 0; at = html[skipped..].IndexOf("</"u8))
        {
            skipped += at;
            if (HtmlTag.TryRead(html[skipped..], out var tag) && tag.Name == name)
            {
                return skipped + tag.Length;
            }

            skipped += 2;
        }

        return html.Length;
    }
}
