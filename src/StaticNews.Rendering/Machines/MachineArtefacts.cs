using StaticNews.Content;
using StaticNews.Rendering.Machines.Aggregators;
using StaticNews.Rendering.Machines.Calendars;
using StaticNews.Rendering.Machines.Discovery;
using StaticNews.Rendering.Machines.Feeds;
using StaticNews.Rendering.Machines.Hosts;
using StaticNews.Rendering.Machines.Sitemaps;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines;

/// <summary>Everything of a site that programs read rather than people: feeds, sitemaps, robots.txt, the register of addresses, what browsers need to keep and install it, and the host's rules.</summary>
public static class MachineArtefacts
{
    /// <summary>Plans what machines read; nothing is drawn yet.</summary>
    /// <param name="site">The linked site.</param>
    /// <param name="addresses">Absolute addresses of it.</param>
    /// <param name="bodies">Loads the text of articles for feeds in full and for films of other hosts.</param>
    /// <param name="theme">The look that an installed site takes on, and the few words that the program itself puts into feeds.</param>
    /// <param name="published">Tells what file stands at the address of a picture; asked when a feed is drawn.</param>
    /// <param name="shareCards">Tells where the card of an article without a picture is; <c>null</c> where there are none.</param>
    public static IEnumerable<Artefact> Plan(
        NewsSite site, Addresses addresses, BodyLoader bodies, Theme theme, Func<MediaItem, PublishedFile> published, Func<LinkedArticle, Route?>? shareCards = null) =>
    [
        .. new FeedArtefacts(site, addresses, bodies, theme, published).Plan(),
        .. AggregatorFeeds.Plan(site, addresses, bodies, theme.Locale, published),
        FeedDirectory.Plan(site, addresses, theme.Locale),
        .. SitemapArtefacts.Plan(site, addresses, bodies),
        .. site.Addresses.Entries.Count > 0 ? new[] { SmallFile.Of(FixedRoutes.Urls, site.Addresses.Text()) } : [],
        Robots.Plan(site.Settings, addresses),
        .. SecurityText.Plan(site, addresses),
        .. TrustText.Plan(site.Settings),
        .. HumansText.Plan(site, addresses),
        .. IndexNow.Plan(site.Settings),
        .. new EventCalendar(site, addresses).Plan(),
        .. new OEmbed(site, addresses, shareCards ?? (_ => null)).Plan(),
        .. OpenSearch.Plan(site.Settings, addresses),
        WebManifest.Plan(site.Settings, theme, addresses),
        ServiceWorker.Plan(site.Settings, theme, addresses),
        .. HostFiles.Plan(site, addresses),
    ];

    /// <summary>The next moment at which a file changes through the clock alone; <c>null</c> where none does.</summary>
    public static DateTimeOffset? NextChange(NewsSite site) =>
        AggregatorFeeds.Changes(site).Append(NewsSitemap.Of(site).News.NextChange).Append(SecurityText.NextChange(site)).Append(EventCalendar.NextChange(site)).Min();
}
