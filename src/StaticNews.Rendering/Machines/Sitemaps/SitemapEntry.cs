using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Sitemaps;

/// <summary>One address that search engines should know.</summary>
/// <param name="Route">The page.</param>
/// <param name="Changed">When its content changed, never when it was built; <c>null</c> where nobody knows.</param>
/// <param name="Picture">The lead picture.</param>
/// <param name="Article">The article, where the page is one that shows films.</param>
internal sealed record SitemapEntry(Route Route, DateTimeOffset? Changed, LinkedPicture? Picture = null, LinkedArticle? Article = null)
{
    /// <summary>An article's page.</summary>
    public static SitemapEntry Of(LinkedArticle article) => new(
        article.Route, article.Changed, article.Picture, article.Films.Any() || article.ShownElsewhere.Any() ? article : null);
}
