using System.Buffers;
using StaticNews.Content;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>An article ready to be put into feeds: the full text once, and what each format says around it. All of it is the same in every feed.</summary>
/// <param name="Updated">The last change of the content.</param>
/// <param name="Html">The full text as UTF-8; empty in feeds of summaries.</param>
/// <param name="Rss">An <c>item</c> element.</param>
/// <param name="Atom">An <c>entry</c> element.</param>
/// <param name="Json">An object of the array <c>items</c>.</param>
internal sealed record DrawnItem(DateTimeOffset Updated, byte[] Html, FeedFrame Rss, FeedFrame Atom, FeedFrame Json)
{
    /// <summary>What it takes of memory.</summary>
    public long Size => Html.Length + Rss.Bytes.Length + Atom.Bytes.Length + Json.Bytes.Length;

    /// <summary>Puts the item of an article into words; its full text is given.</summary>
    public static DrawnItem Of(FeedItem item, byte[] html, SiteSettings settings) => new(
        item.Updated,
        html,
        FeedFrame.Of(frame => RssFeed.WriteFrame(item, settings.Title, frame)),
        FeedFrame.Of(frame => AtomFeed.WriteFrame(item, frame)),
        FeedFrame.Of(frame => JsonFeed.WriteFrame(item, settings.Language, frame)));
}

/// <summary>What a format says of an article around its full text.</summary>
/// <param name="Bytes">All of it.</param>
/// <param name="Place">Where among them the full text stands.</param>
internal readonly record struct FeedFrame(byte[] Bytes, int Place)
{
    private const int UsualBytes = 2048;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    /// <summary>What stands before the full text.</summary>
    public ReadOnlySpan<byte> Before => Bytes.AsSpan(0, Place);

    /// <summary>What stands after it.</summary>
    public ReadOnlySpan<byte> After => Bytes.AsSpan(Place);

    /// <summary>Makes a frame; <paramref name="write"/> writes it and returns the place of the full text.</summary>
    public static FeedFrame Of(Func<ArrayBufferWriter<byte>, int> write)
    {
        var buffer = _buffer ??= new(UsualBytes);
        buffer.ResetWrittenCount();
        var place = write(buffer);
        return new FeedFrame(buffer.WrittenSpan.ToArray(), place);
    }
}
