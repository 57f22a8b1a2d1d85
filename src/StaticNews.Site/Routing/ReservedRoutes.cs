using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Site.Routing;

/// <summary>The addresses that every site needs for itself (§6 of the contract): lists, feeds, files for machines.</summary>
internal static class ReservedRoutes
{
    private static readonly (string Path, Phrase Owner)[] Addresses =
    [
        ("/", Owners.Front),
        ("/tags/", Owners.Tags),
        ("/authors/", Owners.Authors),
        ("/stories/", Owners.Stories),
        ("/archive/", Owners.Archive),
        ("/search/", Owners.Search),
        ("/corrections/", Owners.Corrections),
        ("/404.html", Owners.UnknownAddresses),
        ("/410.html", Owners.Withdrawn),
        ("/offline/", Owners.Offline),
        ("/sw.js", Owners.ServiceWorker),
        ("/feed.xml", Owners.Rss),
        ("/atom.xml", Owners.Atom),
        ("/feed.json", Owners.JsonFeed),
        ("/sitemap.xml", Owners.Sitemap),
        ("/robots.txt", Owners.Robots),
        ("/manifest.webmanifest", Owners.Manifest),
        ("/opensearch.xml", Owners.OpenSearch),
        ("/build.json", Owners.Build),
        ("/fresh.json", Owners.Fresh),
        ("/calendar.ics", Owners.Calendar),
        ("/urls.txt", Owners.Urls),
        ("/_headers", Owners.Headers),
        ("/_redirects", Owners.Redirects),
        ("/.well-known/security.txt", Owners.Security),
    ];

    /// <summary>The folder of the editor in the browser, which an outlet without one may fill itself.</summary>
    private const string Editor = "/admin/";

    private static readonly (string Folder, Phrase Owner)[] Folders =
    [
        ("/assets/", Owners.Assets),
        ("/lite/", Owners.Lite),
        ("/search/", Owners.Search),
        ("/corrections/", Owners.Corrections),
        ("/sitemaps/", Owners.Sitemaps),
        ("/feeds/", Owners.Feeds),
        ("/page/", Owners.Pages),
    ];

    private static readonly string[] FeedFiles = ["feed.xml", "atom.xml", "feed.json"];

    public static void TakeAll(RouteTable routes, SiteSettings settings)
    {
        foreach (var path in settings.WebEditor is null ? [] : new[] { Editor, Editor + "config.json", Editor + "editor.js" })
        {
            routes.Take(new Claim(new Route(path), Owners.WebEditor) { Reserved = true });
        }

        foreach (var (path, owner) in Addresses.Concat(Wanted(settings)))
        {
            routes.Take(new Claim(new Route(path), owner) { Reserved = true });
        }
    }

    /// <summary>Files that a setting asks for; an outlet without it may put its own there.</summary>
    private static IEnumerable<(string Path, Phrase Owner)> Wanted(SiteSettings settings)
    {
        if (settings.Trust is not null)
        {
            yield return ("/trust.txt", Owners.Trust);
        }

        if (settings.Humans)
        {
            yield return ("/humans.txt", Owners.Humans);
        }

        if (settings.IndexNowKey is { } key)
        {
            yield return ($"/{key}.txt", Owners.IndexNow);
            yield return ("/indexnow.json", Owners.IndexNow);
        }
    }

    /// <summary>Who needs the place that a document asks for, beyond single addresses: a folder of the site's own, or a topic's pages and feeds.</summary>
    public static Phrase? OwnerOf(Route route, RouteTable routes)
    {
        foreach (var (folder, owner) in Folders)
        {
            if (route.Path.StartsWith(folder, StringComparison.OrdinalIgnoreCase))
            {
                return owner;
            }
        }

        return TopicFolderOf(route.Path) is { } topic && routes.Find(topic)?.Document is Topic ? Owners.PagesAndFeeds.With(topic) : null;
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
