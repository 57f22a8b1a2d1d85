using StaticNews.Content;
using StaticNews.Rendering.Machines.Feeds;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Aggregators;

/// <summary>Plans the feeds for Yandex and Dzen where site.yml asks for them; neither takes the other's, nor the one for readers.</summary>
internal static class AggregatorFeeds
{
    public static IEnumerable<Artefact> Plan(NewsSite site, Addresses addresses, BodyLoader bodies, Locale words, Func<MediaItem, PublishedFile> published)
    {
        var settings = site.Settings;
        var fingerprints = new FeedFingerprints(settings, FeedLook.None, words);
        if (settings.Feeds.Yandex)
        {
            var news = YandexFeed.NewsOf(site);
            var feed = new YandexFeed(settings, addresses, bodies);
            yield return new Artefact.Drawn(YandexFeed.Route, fingerprints.Of(Channel(news, settings)), output => feed.Write(news, output));
        }

        if (settings.Feeds.Dzen)
        {
            var news = DzenFeed.NewsOf(site);
            var feed = new DzenFeed(settings, addresses, new FeedArticleDrawer(settings, addresses, bodies, words).Draw, published);
            yield return new Artefact.Drawn(DzenFeed.Route, fingerprints.Of(Channel(news, settings)), output => feed.Write(news, output));
        }
    }

    /// <summary>The moment at which one of the feeds loses an article to its age.</summary>
    public static IEnumerable<DateTimeOffset?> Changes(NewsSite site) =>
    [
        site.Settings.Feeds.Yandex ? YandexFeed.NewsOf(site).NextChange : null,
        site.Settings.Feeds.Dzen ? DzenFeed.NewsOf(site).NextChange : null,
    ];

    private static FeedChannel Channel(RecentNews news, SiteSettings settings) =>
        new(settings.Title, $"{settings.Tagline}\n{settings.Imprint.AgeRating}", FixedRoutes.Front, news.Articles);
}
