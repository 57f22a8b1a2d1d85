using System.Buffers;
using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Sitemaps;

/// <summary>
/// The sitemap for Google News: what was published during the last two days, newest first, a thousand at most. What somebody
/// paid for is no news and is left out. Empty on a quiet week, but always there.
/// </summary>
/// <param name="Articles">Newest first.</param>
/// <param name="Publication">The outlet's exact name.</param>
/// <param name="Language">ISO 639.</param>
internal sealed record NewsSitemap(IReadOnlyList<LinkedArticle> Articles, string Publication, string Language)
{
    public static readonly Route Route = new("/sitemaps/news.xml");

    private const int MostArticles = 1000;

    private static readonly TimeSpan Span = TimeSpan.FromDays(2);

    public DateTimeOffset? Changed => Articles.Max(article => SitemapEntry.Of(article).Changed);

    /// <summary>The moment at which the oldest of its articles leaves, if nothing new comes; <c>null</c> where it is empty.</summary>
    public DateTimeOffset? NextChange => Articles.Count == 0 ? null : Articles[^1].Date + Span;

    public static NewsSitemap Of(NewsSite site)
    {
        var news = site.Listed
            .TakeWhile(article => article.Date > site.Now - Span)
            .Where(article => SitemapFiles.IsKnown(article) && article.Article.Sponsor is null)
            .Take(MostArticles);
        return new NewsSitemap([.. news], site.Settings.Title, site.Settings.Language);
    }

    /// <summary>The moment of the build decides which articles are in, and nothing else.</summary>
    public Fingerprint Hash(Fingerprint common)
    {
        var builder = new FingerprintBuilder().Add(common).Add(Publication).Add(Language);
        foreach (var article in Articles)
        {
            builder.Add(article.Route.Path).Add(article.Date).Add(article.Article.Title.Value);
        }

        return builder.Finish();
    }

    public void Write(Addresses addresses, IBufferWriter<byte> output)
    {
        var xml = new XmlOutput(output).Declaration();
        xml.Start("urlset", ("xmlns", UrlSet.Namespace), ("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9"));
        foreach (var article in Articles)
        {
            xml.Start("url").Element("loc", addresses.Absolute(article.Route));
            xml.Start("news:news").Start("news:publication").Element("news:name", Publication).Element("news:language", Language).End();
            xml.Element("news:publication_date", MachineDates.Rfc3339(article.Date)).Element("news:title", article.Article.Title.Value);
            xml.End().End();
        }

        xml.End().Finish();
    }
}
