using System.Buffers;
using StaticNews.Content;
using StaticNews.Rendering.Machines.Feeds;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Aggregators;

/// <summary>
/// <c>/feeds/dzen.xml</c>: RSS 2.0 as Dzen imports it (dzen.ru/help, «RSS»): the last three days, at most 500 articles, in the markup that Dzen
/// knows. They arrive as drafts of articles, open to search and comments, so that somebody of the newsroom looks at each once.
/// </summary>
internal sealed class DzenFeed(SiteSettings settings, Addresses addresses, Func<LinkedArticle, byte[]> draw, Func<MediaItem, PublishedFile> published)
{
    public static readonly Route Route = new("/feeds/dzen.xml");

    private const int Days = 3;
    private const int MostArticles = 500;
    private const int NarrowestCover = 700;

    private static readonly string[] Directives = ["native-draft", "format-article", "index", "comment-all"];

    public static RecentNews NewsOf(NewsSite site) => RecentNews.Of(site, Days, MostArticles);

    public void Write(RecentNews news, IBufferWriter<byte> output)
    {
        var xml = new XmlOutput(output).Declaration();
        xml.Start(
            "rss",
            ("version", "2.0"),
            ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:media", "http://search.yahoo.com/mrss/"),
            ("xmlns:atom", "http://www.w3.org/2005/Atom"),
            ("xmlns:georss", "http://www.georss.org/georss"));
        xml.Start("channel")
            .Element("title", settings.Title)
            .Element("link", addresses.Absolute(FixedRoutes.Front))
            .Element("description", settings.Tagline ?? settings.Title)
            .Element("language", settings.Language);
        foreach (var article in news.Articles)
        {
            WriteItem(xml, article, output);
        }

        xml.End().End().Finish();
    }

    private void WriteItem(XmlOutput xml, LinkedArticle article, IBufferWriter<byte> output)
    {
        xml.Start("item")
            .Element("title", article.Article.Title.Value)
            .Element("link", addresses.Absolute(article.Route))
            .Element("guid", FeedIdentity.Of(article, settings), ("isPermaLink", "false"))
            .Element("pubDate", MachineDates.Rfc822(article.Date))
            .Element("media:rating", settings.Imprint.AgeRating is "18+" ? "adult" : "nonadult", ("scheme", "urn:simple"))
            .Element("author", article.Authors.Count == 0 ? settings.Title : string.Join(", ", article.Authors.Select(author => author.Title)));
        foreach (var directive in Directives)
        {
            xml.Element("category", directive);
        }

        WriteCover(xml, article.Picture?.Media);
        xml.Element("description", article.Description).StartHtml("content:encoded");
        XmlOutput.WriteHtml(DzenMarkup.Reduce(draw(article)), output);
        xml.EndHtml("content:encoded").End();
    }

    /// <summary>Dzen refuses a cover that is narrower, and takes the first picture of the text where there is none.</summary>
    private void WriteCover(XmlOutput xml, MediaItem? media)
    {
        if (media is not null && published(media) is { Width: >= NarrowestCover } file)
        {
            xml.Empty("enclosure", ("url", addresses.Absolute(Addresses.Media(media))), ("type", MediaType.Of(media)), ("length", $"{file.Bytes}"));
        }
    }
}
