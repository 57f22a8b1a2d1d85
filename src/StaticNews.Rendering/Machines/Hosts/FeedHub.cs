using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>
/// Whom feeds name as the hub that tells subscribers of news at once. WebSub (W3C, 4, Discovery) wants the hub and the feed's own address
/// in a header <c>Link</c> too, which subscribers look for before they read the feed.
/// </summary>
/// <param name="Address">The hub's, encoded.</param>
/// <param name="Origin">Scheme and host of the site.</param>
/// <param name="Prefix">The encoded path that the site lies below, without a final slash.</param>
/// <param name="Files">The names of feeds, in whatever folder.</param>
/// <param name="Folders">Decoded paths of the folders of feeds that nearly all subscribers ask for: of the outlet, its corrections and categories.</param>
internal sealed record FeedHub(string Address, string Origin, string Prefix, IReadOnlyList<string> Files, IReadOnlyList<string> Folders)
{
    public const string Header = "Link";

    /// <summary>What the header says.</summary>
    /// <param name="path">The feed's encoded path below the site's address, or what a host puts in its place.</param>
    public string Links(string path) => LinksOf(Prefix + path);

    /// <summary>The same, where a host puts in the whole path that was asked for.</summary>
    public string LinksOf(string asked) => $"<{Address}>; rel=\"hub\", <{Origin}{asked}>; rel=\"self\"";

    /// <summary><c>null</c> where the outlet has no hub.</summary>
    public static FeedHub? Of(NewsSite site, Addresses addresses)
    {
        var feeds = site.Settings.Feeds;
        var routes = new FeedRoutes(feeds.Formats);
        Route?[] files = [routes.Rss(FixedRoutes.Front), routes.Atom(FixedRoutes.Front), routes.Json(FixedRoutes.Front)];
        return feeds.Hub is not null && Uri.TryCreate(feeds.Hub, UriKind.Absolute, out var hub)
            ? new FeedHub(
                Addresses.Elsewhere(hub).Replace("$", "%24", StringComparison.Ordinal),
                addresses.Absolute("/").TrimEnd('/'),
                addresses.Path(FixedRoutes.Front).TrimEnd('/'),
                [.. files.OfType<Route>().Select(route => route.Path[1..])],
                [.. site.Categories.Select(category => category.Route.Path).Prepend(FixedRoutes.Corrections.Path).Prepend(FixedRoutes.Front.Path)])
            : null;
    }
}
