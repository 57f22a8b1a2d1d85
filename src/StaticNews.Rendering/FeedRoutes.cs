using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering;

/// <summary>Where the feeds of a page are: beside it, under names that every feed reader tries first; a format the outlet left out is nowhere.</summary>
internal sealed class FeedRoutes(FeedFormats formats)
{
    public Route? Rss(Route page) => In(FeedFormats.Rss, page, "feed.xml");

    public Route? Atom(Route page) => In(FeedFormats.Atom, page, "atom.xml");

    public Route? Json(Route page) => In(FeedFormats.Json, page, "feed.json");

    private Route? In(FeedFormats format, Route page, string name) => formats.HasFlag(format) ? new Route(page.Path + name) : null;
}
