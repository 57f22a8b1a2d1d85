using System.Buffers;
using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Sitemaps;

/// <summary>
/// The sitemap for Google News: what was published during the last two days, newest first, a thousand at most. Empty on a quiet
/// week, but always there.
/// </summary>
/// <param name="News">What it names.</param>
/// <param name="Publication">The outlet's exact name.</param>
/// <param name="Language">ISO 639.</param>
internal sealed record NewsSitemap(RecentNews News, string Publication, string Language)
{
    public static readonly Route Route = new("/sitemaps/news.xml");

    private const int MostArticles = 1000;
    private const int Days = 2;

    public DateTimeOffset? Changed => News.Articles.Max(article => SitemapEntry.Of(article).Changed);

    public static NewsSitemap Of(NewsSite site) => new(RecentNews.Of(site, Days, MostArticles), site.Settings.Title, site.Settings.Language);

    /// <summary>The moment of the build decides which articles are in, and nothing else.</summary>
    public Fingerprint Hash(Fingerprint common)
    {
        var builder = new FingerprintBuilder().Add(common).Add(Publication).Add(Language);
        foreach (var article in News.Articles)
        {
            builder.Add(article.Route.Path).Add(article.Date).Add(article.Article.Title.Value);
        }

        return builder.Finish();
    }

    public void Write(Addresses addresses, IBufferWriter<byte> output)
    {
        var xml = new XmlOutput(output).Declaration();
        xml.Start("urlset", ("xmlns", UrlSet.Namespace), ("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9"));
        foreach (var article in News.Articles)
        {
            xml.Start("url").Element("loc", addresses.Absolute(article.Route));
            xml.Start("news:news").Start("news:publication").Element("news:name", Publication).Element("news:language", Language).End();
            xml.Element("news:publication_date", MachineDates.Rfc3339(article.Date)).Element("news:title", article.Article.Title.Value);
            xml.End().End();
        }

        xml.End().Finish();
    }
}
