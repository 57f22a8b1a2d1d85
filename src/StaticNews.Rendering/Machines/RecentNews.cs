using StaticNews.Rendering.Machines.Sitemaps;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines;

/// <summary>
/// The news of the last days, newest first, for services that take no older ones. What somebody paid for is no news and is left out, as
/// is what search engines may not know.
/// </summary>
/// <param name="Articles">Newest first.</param>
/// <param name="Span">For how long an article is taken.</param>
internal sealed record RecentNews(IReadOnlyList<LinkedArticle> Articles, TimeSpan Span)
{
    /// <summary>The moment at which the oldest leaves, if nothing new comes; <c>null</c> where there is none.</summary>
    public DateTimeOffset? NextChange => Articles.Count == 0 ? null : Articles[^1].Date + Span;

    /// <param name="site">The site.</param>
    /// <param name="days">How old news may be.</param>
    /// <param name="most">How many a service takes.</param>
    public static RecentNews Of(NewsSite site, int days, int most)
    {
        var span = TimeSpan.FromDays(days);
        var news = site.Listed
            .TakeWhile(article => article.Date > site.Now - span)
            .Where(article => SitemapFiles.IsKnown(article) && article.Article.Sponsor is null)
            .Take(most);
        return new RecentNews([.. news], span);
    }
}
