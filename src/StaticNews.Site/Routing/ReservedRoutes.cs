using StaticNews.Content;

namespace StaticNews.Site.Routing;

/// <summary>The addresses that every site needs for itself (§6 of the contract): lists, feeds, files for machines.</summary>
internal static class ReservedRoutes
{
    private static readonly (string Path, string Owner)[] Addresses =
    [
        ("/", "the front page"),
        ("/tags/", "the list of tags"),
        ("/authors/", "the list of authors"),
        ("/stories/", "the list of stories"),
        ("/archive/", "the archive"),
        ("/search/", "the search page"),
        ("/corrections/", "the list of corrections"),
        ("/404.html", "the page for unknown addresses"),
        ("/offline/", "the page for readers without a network"),
        ("/sw.js", "what keeps pages for readers without a network"),
        ("/feed.xml", "the RSS feed"),
        ("/atom.xml", "the Atom feed"),
        ("/feed.json", "the JSON feed"),
        ("/sitemap.xml", "the sitemap"),
        ("/robots.txt", "the rules for robots, which site.yml sets"),
        ("/manifest.webmanifest", "the web app manifest"),
        ("/opensearch.xml", "the description of the search"),
        ("/build.json", "the record of the build"),
        ("/fresh.json", "the latest headlines"),
        ("/urls.txt", "the register of addresses"),
        ("/_headers", "the rules for the host, which site.yml sets"),
        ("/_redirects", "the redirects, which redirects.yml sets"),
        ("/.well-known/security.txt", "the security contact"),
    ];

    private static readonly (string Folder, string Owner)[] Folders =
    [
        ("/assets/", "the theme's files and pictures"),
        ("/lite/", "the text-only edition"),
        ("/search/", "the search page"),
        ("/sitemaps/", "the sitemaps"),
        ("/feeds/", "the feeds"),
        ("/page/", "the pages of lists"),
    ];

    private static readonly string[] FeedFiles = ["feed.xml", "atom.xml", "feed.json"];

    public static void TakeAll(RouteTable routes)
    {
        foreach (var (path, owner) in Addresses)
        {
            routes.Take(new Claim(new Route(path), owner) { Reserved = true });
        }
    }

    /// <summary>Who needs the place that a document asks for, beyond single addresses: a folder of the site's own, or a topic's pages and feeds.</summary>
    public static string? OwnerOf(Route route, RouteTable routes)
    {
        foreach (var (folder, owner) in Folders)
        {
            if (route.Path.StartsWith(folder, StringComparison.OrdinalIgnoreCase))
            {
                return owner;
            }
        }

        return TopicFolderOf(route.Path) is { } topic && routes.Find(topic)?.Document is Topic ? $"the pages and feeds of {topic}" : null;
    }

    /// <summary>Whether a path is in a folder that the site fills for machines with files that depend on what is published.</summary>
    public static bool IsForMachines(string path) =>
        path.StartsWith("/sitemaps/", StringComparison.Ordinal) || path.StartsWith("/feeds/", StringComparison.Ordinal);

    private static string? TopicFolderOf(string path)
    {
        var name = path.AsSpan().TrimEnd('/');
        var last = name[(name.LastIndexOf('/') + 1)..];
        foreach (var feed in FeedFiles)
        {
            if (last.Equals(feed, StringComparison.OrdinalIgnoreCase))
            {
                return path[..(name.Length - last.Length)];
            }
        }

        var folder = name[..^last.Length];
        return last.ContainsAnyExceptInRange('0', '9') || !folder.EndsWith("/page/", StringComparison.OrdinalIgnoreCase)
            ? null
            : folder[..^"page/".Length].ToString();
    }
}
