using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Sitemaps;

/// <summary>
/// Divides a site among sitemaps: one for each month of publication, so that a new article changes only that of its month,
/// and one for everything that is no article.
/// </summary>
internal static class SitemapFiles
{
    private static readonly Route[] Lists = [FixedRoutes.Archive, FixedRoutes.Authors, FixedRoutes.Corrections, FixedRoutes.Stories, FixedRoutes.Tags];

    public static IEnumerable<SitemapFile> Of(NewsSite site) =>
        SitemapFile.Cut("pages", Pages(site)).Concat(Months(site));

    /// <summary>What search engines may know of: drafts and scheduled articles of a preview are left out, expired ones keep their pages.</summary>
    public static bool IsKnown(LinkedArticle article) =>
        !article.Article.NoIndex && article.State is PublicationState.Published or PublicationState.Expired;

    /// <summary>Newest month first; within a month oldest first, so that a file cut in two changes only at its end.</summary>
    private static IEnumerable<SitemapFile> Months(NewsSite site) => site.Articles
        .Where(IsKnown)
        .GroupBy(article => Month(article, site.Settings.TimeZone))
        .OrderByDescending(month => month.Key)
        .SelectMany(month => SitemapFile.Cut($"{month.Key.Year:D4}-{month.Key.Month:D2}", month.Reverse().Select(SitemapEntry.Of)));

    private static (int Year, int Month) Month(LinkedArticle article, TimeZoneInfo zone)
    {
        var (date, _, _) = TimeZoneInfo.ConvertTime(article.Date, zone);
        return (date.Year, date.Month);
    }

    private static IEnumerable<SitemapEntry> Pages(NewsSite site)
    {
        yield return new SitemapEntry(FixedRoutes.Front, Newest(site.Listed));
        foreach (var list in site.Settings.Search ? [.. Lists, FixedRoutes.Search] : Lists)
        {
            yield return new SitemapEntry(list, null);
        }

        foreach (var month in site.Corrections.Months)
        {
            yield return new SitemapEntry(month.Route, null);
        }

        foreach (var page in site.Pages.Where(page => !page.Page.NoIndex && !page.Page.Draft))
        {
            yield return new SitemapEntry(page.Route, page.Page.Updated);
        }

        foreach (var topic in site.Categories.Concat(site.Tags).Concat(site.Authors).Concat(site.Stories))
        {
            if (topic.Listing.Articles.Count > 0)
            {
                yield return new SitemapEntry(topic.Route, Newest(topic.Listing.Articles));
            }
        }

        foreach (var entry in site.Archive.Years.SelectMany(ArchivePages))
        {
            yield return entry;
        }
    }

    private static IEnumerable<SitemapEntry> ArchivePages(ArchiveYear year)
    {
        yield return new SitemapEntry(year.Route, Newest(year.Months[0].Days[0].Articles));
        foreach (var month in year.Months)
        {
            yield return new SitemapEntry(month.Route, Newest(month.Days[0].Articles));
            foreach (var day in month.Days)
            {
                yield return new SitemapEntry(day.Route, Newest(day.Articles));
            }
        }
    }

    private static DateTimeOffset? Newest(IReadOnlyList<LinkedArticle> articles) => articles.Count == 0 ? null : articles[0].Date;
}
