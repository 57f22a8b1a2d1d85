using StaticNews.Content;
using StaticNews.Site.Routing;

namespace StaticNews.Site.Publication;

/// <summary>Gives articles that readers can see the page of what was changed in them since; drafts and what is scheduled have no past.</summary>
internal static class Histories
{
    private const string Folder = "history/";

    /// <summary>Adds them, each where no document lives at its address.</summary>
    /// <param name="source">What git told.</param>
    /// <param name="articles">The articles, with their addresses.</param>
    /// <param name="now">The site's moment.</param>
    /// <param name="routes">All addresses that are taken.</param>
    public static void Add(SiteSource source, LinkedArticle[] articles, DateTimeOffset now, RouteTable routes)
    {
        if (source.Revisions.Count == 0)
        {
            return;
        }

        foreach (var article in articles.Where(article => article.State is PublicationState.Published or PublicationState.Expired))
        {
            var revisions = Shown(source, article, now);
            if (revisions.Length > 0 && RouteOf(article.Route) is var route && routes.Take(new Claim(route, article.Article.Source.DisplayPath)) is null)
            {
                article.History = new LinkedHistory(route, revisions);
            }
        }
    }

    /// <summary>What stood there before the moment that the article now names as its publication stays between editors.</summary>
    private static Revision[] Shown(SiteSource source, LinkedArticle article, DateTimeOffset now) =>
        [.. source.Revisions.GetValueOrDefault(article.Article.Source.Path, []).Where(revision => revision.Moment > article.Date && revision.Moment <= now).Reverse()];

    private static Route RouteOf(Route article)
    {
        var path = article.Path;
        return new Route((path.EndsWith('/') ? path : path[..^Path.GetExtension(path).Length] + "-") + Folder);
    }
}
