using StaticNews.Content;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>What one page tells its subscribers, whatever the format: its name and its newest articles.</summary>
/// <param name="Title">For a list of subscriptions: «Общество — Орск.today».</param>
/// <param name="Description">One sentence; never empty, because RSS requires it.</param>
/// <param name="Page">The page it belongs to.</param>
/// <param name="Articles">Newest first.</param>
internal sealed record FeedChannel(string Title, string Description, Route Page, IReadOnlyList<LinkedArticle> Articles)
{
    /// <summary>The channel of the whole outlet, then one for each category, tag, author and story.</summary>
    public static IEnumerable<FeedChannel> All(NewsSite site)
    {
        var settings = site.Settings;
        var items = settings.Feeds.Items;
        yield return new FeedChannel(settings.Title, settings.Tagline ?? settings.Title, FixedRoutes.Front, Newest(site.Listed, items));
        foreach (var topic in site.Categories.Concat(site.Tags).Concat(site.Authors).Concat(site.Stories))
        {
            var title = $"{topic.Title} — {settings.Title}";
            yield return new FeedChannel(title, topic.Description ?? title, topic.Route, Newest(topic.Listing.Articles, items));
        }
    }

    /// <summary>The channel of the outlet's corrections, which are no articles.</summary>
    public static FeedChannel Corrections(SiteSettings settings, Locale words)
    {
        var title = $"{words.Text("corrections")} — {settings.Title}";
        return new FeedChannel(title, words.Find("corrections_intro") ?? title, FixedRoutes.Corrections, []);
    }

    private static LinkedArticle[] Newest(IReadOnlyList<LinkedArticle> articles, int count) => [.. articles.Take(count)];
}
