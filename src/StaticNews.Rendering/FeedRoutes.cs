using StaticNews.Site;

namespace StaticNews.Rendering;

/// <summary>Where the feeds of a page are: beside it, under names that every feed reader tries first.</summary>
internal static class FeedRoutes
{
    public static Route Rss(Route page) => new(page.Path + "feed.xml");

    public static Route Atom(Route page) => new(page.Path + "atom.xml");

    public static Route Json(Route page) => new(page.Path + "feed.json");
}
