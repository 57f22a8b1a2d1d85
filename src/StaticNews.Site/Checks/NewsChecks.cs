using StaticNews.Content;
using StaticNews.Site.Stemming;

namespace StaticNews.Site.Checks;

/// <summary>
/// Asks of today's news what a good story has. An archive is left in peace: nobody goes back to thousands of old articles, and their
/// warnings would hide those of today's.
/// </summary>
internal static class NewsChecks
{
    private static readonly TimeSpan News = TimeSpan.FromDays(30);

    /// <summary>Whether a story is so young that somebody will still mend it.</summary>
    public static bool IsNews(LinkedArticle article, DateTimeOffset now) => article.Date >= now - News;

    /// <param name="newestFirst">All articles; only those at the beginning are looked at.</param>
    /// <param name="now">The moment the site is linked for.</param>
    /// <param name="report">Where mistakes are reported.</param>
    public static void Report(IReadOnlyList<LinkedArticle> newestFirst, DateTimeOffset now, List<Diagnostic> report)
    {
        var leads = new LeadCheck(new TextStems());
        for (var i = 0; i < newestFirst.Count && IsNews(newestFirst[i], now); i++)
        {
            var article = newestFirst[i];
            report.AddRange(article.Article.Outline.Remarks);
            PictureCheck.Check(article, report);
            HeadlineCheck.Check(article.Article, report);
            leads.Check(article.Article, report);
        }
    }
}
