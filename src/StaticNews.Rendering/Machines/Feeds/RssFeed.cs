using System.Buffers;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>RSS 2.0 with the modules atom, content, dc and media, to the RSS Advisory Board's profile.</summary>
internal static class RssFeed
{
    private const string FullText = "content:encoded";

    public static void Write(Feed feed, IBufferWriter<byte> output)
    {
        var xml = new XmlOutput(output).Declaration().Stylesheet(feed.Look.Stylesheet);
        xml.Start(
            "rss",
            ("version", "2.0"),
            ("xml:lang", feed.Settings.Language),
            ("xmlns:atom", "http://www.w3.org/2005/Atom"),
            ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:media", "http://search.yahoo.com/mrss/"));
        xml.Start("channel");
        WriteChannel(xml, feed);
        foreach (var item in feed.Items)
        {
            output.Write(item.Rss.Before);
            XmlOutput.WriteHtml(item.Html, output);
            output.Write(item.Rss.After);
        }

        xml.End().End().Finish();
    }

    /// <summary>Writes an item without its full text and returns the place of that.</summary>
    public static int WriteFrame(FeedItem item, string outlet, ArrayBufferWriter<byte> output)
    {
        var xml = new XmlOutput(output, depth: 2);
        WriteItem(xml, item, outlet);
        var place = output.WrittenCount;
        if (item.HasHtml)
        {
            xml.EndHtml(FullText);
        }

        if (item.Recording is { } recording)
        {
            xml.Empty("enclosure", ("url", recording.Url), ("length", $"{recording.Bytes}"), ("type", recording.Type));
        }

        if (item.Picture is { } picture)
        {
            WritePicture(xml, picture, encloses: item.Recording is null);
        }

        xml.End();
        return place;
    }

    private static void WriteChannel(XmlOutput xml, Feed feed)
    {
        xml.Element("title", feed.Title)
            .Element("link", feed.PageUrl)
            .Element("description", feed.Description)
            .Element("language", feed.Settings.Language)
            .Element("lastBuildDate", feed.Updated is { } updated ? MachineDates.Rfc822(updated) : null)
            .Element("generator", "StaticNews")
            .Empty("atom:link", ("rel", "self"), ("type", "application/rss+xml"), ("href", feed.SelfUrl));
        if (feed.Hub is { } hub)
        {
            xml.Empty("atom:link", ("rel", "hub"), ("href", hub));
        }

        if (feed.Look.Logo is { } logo)
        {
            WriteImage(xml, feed, logo);
        }
    }

    /// <summary>Title and link are those of the channel, as the profile recommends.</summary>
    private static void WriteImage(XmlOutput xml, Feed feed, string logo) =>
        xml.Start("image").Element("url", logo).Element("title", feed.Title).Element("link", feed.PageUrl).End();

    private static void WriteItem(XmlOutput xml, FeedItem item, string outlet)
    {
        xml.Start("item")
            .Element("title", item.Title)
            .Element("link", item.Url)
            .Element("guid", item.Id, ("isPermaLink", "false"))
            .Element("pubDate", MachineDates.Rfc822(item.Published));
        WriteCreators(xml, item, outlet);
        foreach (var subject in item.Subjects)
        {
            xml.Element("category", subject);
        }

        xml.Element("description", item.Summary);
        if (item.HasHtml)
        {
            xml.StartHtml(FullText);
        }
    }

    private static void WriteCreators(XmlOutput xml, FeedItem item, string outlet)
    {
        if (item.Authors.Count == 0)
        {
            xml.Element("dc:creator", outlet);
        }

        foreach (var author in item.Authors)
        {
            xml.Element("dc:creator", author.Name);
        }
    }

    /// <summary>An enclosure must tell type and length (RSS 2.0), so a picture elsewhere has none. An item has one, and a recording comes first.</summary>
    private static void WritePicture(XmlOutput xml, FeedPicture picture, bool encloses)
    {
        if (encloses && picture.Type is not null)
        {
            xml.Empty("enclosure", ("url", picture.Url), ("length", $"{picture.Bytes}"), ("type", picture.Type));
        }

        xml.Start(
            "media:content",
            ("url", picture.Url),
            ("medium", "image"),
            ("type", picture.Type),
            ("fileSize", picture.Bytes > 0 ? $"{picture.Bytes}" : null),
            ("width", picture.Width > 0 ? $"{picture.Width}" : null),
            ("height", picture.Height > 0 ? $"{picture.Height}" : null));
        xml.Element("media:credit", picture.Credit, ("role", "photographer"), ("scheme", "urn:ebu"))
            .Element("media:description", picture.Description, ("type", "plain"))
            .End();
    }
}
