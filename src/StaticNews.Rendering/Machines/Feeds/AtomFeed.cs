using System.Buffers;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>Atom 1.0 (RFC 4287).</summary>
internal static class AtomFeed
{
    public static void Write(Feed feed, IBufferWriter<byte> output)
    {
        var xml = new XmlOutput(output).Declaration().Stylesheet(feed.Look.Stylesheet);
        xml.Start("feed", ("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", feed.Settings.Language));
        WriteHead(xml, feed);
        foreach (var item in feed.Items)
        {
            output.Write(item.Atom.Before);
            XmlOutput.WriteHtml(item.Html, output);
            output.Write(item.Atom.After);
        }

        xml.End().Finish();
    }

    /// <summary>Writes an entry without its full text and returns the place of that.</summary>
    public static int WriteFrame(FeedItem item, ArrayBufferWriter<byte> output)
    {
        var xml = new XmlOutput(output, depth: 1);
        WriteEntry(xml, item);
        if (!item.HasHtml)
        {
            xml.End();
            return output.WrittenCount;
        }

        xml.StartHtml("content", ("type", "html"));
        var place = output.WrittenCount;
        xml.EndHtml("content").End();
        return place;
    }

    /// <summary>A feed must have a moment of change; one that never had an article tells the beginning of time rather than that of the build.</summary>
    private static void WriteHead(XmlOutput xml, Feed feed)
    {
        xml.Element("id", feed.SelfUrl)
            .Element("title", feed.Title)
            .Element("subtitle", feed.Description)
            .Element("updated", MachineDates.Rfc3339(feed.Updated ?? DateTimeOffset.UnixEpoch))
            .Empty("link", ("rel", "self"), ("type", "application/atom+xml"), ("href", feed.SelfUrl))
            .Empty("link", ("rel", "alternate"), ("type", "text/html"), ("href", feed.PageUrl));
        if (feed.Hub is { } hub)
        {
            xml.Empty("link", ("rel", "hub"), ("href", hub));
        }

        WriteAuthor(xml, new FeedAuthor(feed.Settings.Title, feed.HomeUrl));
        xml.Element("icon", feed.Look.Icon).Element("logo", feed.Look.Logo).Element("generator", "StaticNews");
    }

    private static void WriteEntry(XmlOutput xml, FeedItem item)
    {
        xml.Start("entry")
            .Element("id", item.Id)
            .Element("title", item.Title)
            .Empty("link", ("rel", "alternate"), ("type", "text/html"), ("href", item.Url))
            .Element("published", MachineDates.Rfc3339(item.Published))
            .Element("updated", MachineDates.Rfc3339(item.Updated));
        foreach (var author in item.Authors)
        {
            WriteAuthor(xml, author);
        }

        foreach (var subject in item.Subjects)
        {
            xml.Empty("category", ("term", subject));
        }

        if (item.Picture is { Type: not null } picture)
        {
            xml.Empty("link", ("rel", "enclosure"), ("type", picture.Type), ("length", $"{picture.Bytes}"), ("href", picture.Url));
        }

        if (item.Recording is { } recording)
        {
            xml.Empty("link", ("rel", "enclosure"), ("type", recording.Type), ("length", $"{recording.Bytes}"), ("href", recording.Url));
        }

        xml.Element("summary", item.Summary);
    }

    private static void WriteAuthor(XmlOutput xml, FeedAuthor author) =>
        xml.Start("author").Element("name", author.Name).Element("uri", author.Url).End();
}
