using StaticNews.Site.Routing;

namespace StaticNews.Site.Listings;

/// <summary>Gathers corrections by month and by author, so that each new one changes the newest list and few others.</summary>
internal static class CorrectionBinder
{
    private const string Folder = "corrections/";

    public static Corrections Bind(LinkedArticle[] newestFirst, TimeZoneInfo zone, RouteTable routes)
    {
        CorrectedArticle[] all =
        [
            .. newestFirst.Where(article => article.Article.Corrections.Count > 0)
                .SelectMany(article => article.Article.Corrections.Select(correction => new CorrectedArticle(article, correction)))
                .OrderByDescending(item => item.Correction.Date),
        ];
        var months = all.GroupBy(item => TimeZoneInfo.ConvertTime(item.Correction.Date, zone) is var local ? (local.Year, local.Month) : default)
            .Select(month => new CorrectionMonth(month.Key.Year, month.Key.Month, new Route($"/{Folder}{month.Key.Year:0000}/{month.Key.Month:00}/"), [.. month]));
        var authors = all.SelectMany(item => item.Article.Authors.Select(author => (author, item)))
            .GroupBy(pair => pair.author, pair => pair.item)
            .Select(author => new CorrectedAuthor(author.Key, new Route(author.Key.Route.Path + Folder), [.. author]))
            .Where(author => routes.Take(new Claim(author.Route, TopicWords.Owner(TopicKind.Author).With(author.Author.Title))) is null);
        return new Corrections(all, [.. months], authors.ToDictionary(author => author.Author));
    }
}
