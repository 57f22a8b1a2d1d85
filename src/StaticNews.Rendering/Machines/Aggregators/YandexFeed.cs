using System.Buffers;
using StaticNews.Content;
using StaticNews.Rendering.Machines.Feeds;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Aggregators;

/// <summary>
/// <c>/feeds/yandex.xml</c>: RSS 2.0 as Yandex takes it for «Свежее и актуальное» (yandex.ru/support/webmaster, «Свежий контент»): the last
/// eight days, at most ten megabytes, each text in full and plain.
/// </summary>
internal sealed class YandexFeed(SiteSettings settings, Addresses addresses, BodyLoader bodies)
{
    public static readonly Route Route = new("/feeds/yandex.xml");

    private const int Days = 8;
    private const int MostBytes = 10_000_000;
    private const int LongestTitle = 200;
    private const int LongestLink = 243;

    public static RecentNews NewsOf(NewsSite site) => RecentNews.Of(site, Days, int.MaxValue);

    public void Write(RecentNews news, IBufferWriter<byte> output)
    {
        var xml = new XmlOutput(output).Declaration();
        xml.Start("rss", ("version", "2.0"), ("xmlns:yandex", "http://news.yandex.ru"), ("xmlns:media", "http://search.yahoo.com/mrss/"));
        xml.Start("channel")
            .Element("title", settings.Title)
            .Element("link", addresses.Absolute(FixedRoutes.Front))
            .Element("description", settings.Tagline ?? settings.Title)
            .Element("language", settings.Language);
        var left = MostBytes;
        foreach (var article in news.Articles)
        {
            var item = new ArrayBufferWriter<byte>();
            WriteItem(new XmlOutput(item, depth: 2), article);
            left -= item.WrittenCount;
            if (left < 0)
            {
                break;
            }

            output.Write(item.WrittenSpan);
        }

        xml.End().End().Finish();
    }

    /// <summary>An address that is too long for Yandex has no item: it would be refused with the whole feed.</summary>
    private void WriteItem(XmlOutput xml, LinkedArticle article)
    {
        var url = addresses.Absolute(article.Route);
        if (url.Length > LongestLink)
        {
            return;
        }

        xml.Start("item").Element("title", Title(article.Article.Title.Value)).Element("link", url).Element("description", article.Description);
        xml.Element("author", string.Join(", ", article.Authors.Select(author => author.Title))).Element("category", article.Category.Title);
        if (article.Picture?.Media is { } media)
        {
            xml.Empty("enclosure", ("url", addresses.Absolute(Addresses.Media(media))), ("type", MediaType.Of(media)));
        }

        if (BodyMedia.RecordingOf(article) is { } recording)
        {
            xml.Start("media:group").Empty("media:content", ("url", addresses.Absolute(Addresses.Media(recording))), ("type", MediaType.Of(recording))).End();
        }

        xml.Element("pubDate", MachineDates.Rfc822(article.Date)).Element("yandex:genre", GenreOf(article.Article.Type));
        xml.Element("yandex:full-text", Text(article)).End();
    }

    private static string Title(string title)
    {
        var cut = WordCut.Of(title, LongestTitle);
        return cut.EndsWith('.') && !cut.EndsWith("..", StringComparison.Ordinal) ? cut[..^1] : cut;
    }

    /// <summary>The lead and the text; captions, authors, sources and links to other news are no part of it.</summary>
    private string Text(LinkedArticle article)
    {
        var text = PlainText.Of(bodies(article.Article));
        return article.Article.Lead?.Value is { } lead ? $"{lead}{(char.IsPunctuation(lead[^1]) ? "" : ".")} {text}" : text;
    }

    private static string GenreOf(ArticleType? type) => type switch
    {
        null or ArticleType.Report or ArticleType.Live => "message",
        ArticleType.Interview => "interview",
        _ => "article",
    };
}
