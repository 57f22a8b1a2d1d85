using System.Buffers;
using StaticNews.Content;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>
/// <c>/feeds/feeds.opml</c> (OPML 2.0, «Subscription lists»): all feeds of the outlet in one file, which every feed reader takes. It changes when
/// a topic comes, goes or is renamed, and not when news come out.
/// </summary>
internal static class FeedDirectory
{
    public static Artefact Plan(NewsSite site, Addresses addresses, Locale words)
    {
        var routes = new FeedRoutes(site.Settings.Feeds.Formats);
        Group[] groups =
        [
            new(site.Settings.Title, [(site.Settings.Title, FixedRoutes.Front), (words.Text("corrections"), FixedRoutes.Corrections)]),
            Of(words.Find("sections") ?? "sections", site.Categories), Of(words.Text("stories"), site.Stories),
            Of(words.Text("authors"), site.Authors), Of(words.Text("tags"), site.Tags),
        ];
        return new Artefact.Drawn(FixedRoutes.Opml, Hash(site.Settings, groups), output => Write(site.Settings, groups, routes, addresses, output));
    }

    /// <summary>Stories stand by their last news in the site, so all are put in an order that no news changes.</summary>
    private static Group Of(string title, IReadOnlyList<Topic> topics) => new(
        title, [.. topics.Select(topic => (topic.Title, topic.Route)).OrderBy(feed => feed.Title, StringComparer.Ordinal).ThenBy(feed => feed.Route)]);

    private static Fingerprint Hash(SiteSettings settings, Group[] groups)
    {
        var builder = new FingerprintBuilder().Add(ProgramVersion.Fingerprint).Add(settings.Title).Add(settings.Url.AbsoluteUri).Add((long)settings.Feeds.Formats);
        foreach (var (title, feeds) in groups)
        {
            builder.Add(title).Add(feeds.Length);
            foreach (var (name, page) in feeds)
            {
                builder.Add(name).Add(page.Path);
            }
        }

        return builder.Finish();
    }

    private static void Write(SiteSettings settings, Group[] groups, FeedRoutes routes, Addresses addresses, IBufferWriter<byte> output)
    {
        var xml = new XmlOutput(output).Declaration();
        xml.Start("opml", ("version", "2.0"));
        xml.Start("head").Element("title", settings.Title).Element("ownerId", addresses.Absolute(FixedRoutes.Front)).End();
        xml.Start("body");
        foreach (var (title, feeds) in groups.Where(group => group.Feeds.Length > 0))
        {
            xml.Start("outline", ("text", title));
            foreach (var (name, page) in feeds)
            {
                WriteFeed(xml, name, page, settings.Language, routes, addresses);
            }

            xml.End();
        }

        xml.End().End().Finish();
    }

    /// <summary>One format is enough: a reader that were given three would subscribe to three. The type is «rss» whatever the format.</summary>
    private static void WriteFeed(XmlOutput xml, string name, Route page, string language, FeedRoutes routes, Addresses addresses)
    {
        var route = routes.Rss(page) ?? routes.Atom(page) ?? routes.Json(page);
        xml.Empty(
            "outline", ("type", "rss"), ("text", name), ("title", name), ("language", language),
            ("xmlUrl", addresses.Absolute(route!.Value)), ("htmlUrl", addresses.Absolute(page)));
    }

    private sealed record Group(string Title, (string Title, Route Page)[] Feeds);
}
