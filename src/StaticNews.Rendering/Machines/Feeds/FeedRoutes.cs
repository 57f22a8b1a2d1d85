using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>Where the feeds of a page are: beside it, under names that every feed reader tries first.</summary>
public static class FeedRoutes
{
    /// <summary>RSS 2.0 of the front page or of a topic's page.</summary>
    public static Route Rss(Route page) => new(page.Path + "feed.xml");

    /// <summary>Atom 1.0 of the front page or of a topic's page.</summary>
    public static Route Atom(Route page) => new(page.Path + "atom.xml");

    /// <summary>JSON Feed 1.1 of the front page or of a topic's page.</summary>
    public static Route Json(Route page) => new(page.Path + "feed.json");
}
