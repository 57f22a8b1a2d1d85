using StaticNews.Content;
using StaticNews.Site.Stemming;

namespace StaticNews.Site.Checks;

/// <summary>Looks for what only the whole site shows. It takes longer than a build may, so <c>check</c> alone asks for it.</summary>
internal static class SiteChecks
{
    /// <param name="newestFirst">All articles with a page.</param>
    /// <param name="now">The moment the site is linked for.</param>
    /// <param name="report">Where mistakes are reported.</param>
    public static void Report(IReadOnlyList<LinkedArticle> newestFirst, DateTimeOffset now, List<Diagnostic> report)
    {
        var stems = new TextStems();
        new DuplicateCheck(newestFirst, stems).Report(now, report);
        new TagCheck(stems).Report(newestFirst, report);
    }
}
