using System.Buffers;
using System.Numerics;
using StaticNews.Content;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>Plans the feeds of the site, of every category, tag, author and story, and of the corrections, each in the formats that the outlet chose.</summary>
internal sealed class FeedArtefacts(NewsSite site, Addresses addresses, BodyLoader bodies, Theme theme, Func<MediaItem, PublishedFile> published)
{
    private readonly FeedLook _look = FeedLook.Of(theme, addresses);
    private readonly FeedShelf _shelf = new(new FeedItems(site.Settings, addresses, bodies, theme.Locale, published).Draw);
    private readonly FeedRoutes _routes = new(site.Settings.Feeds.Formats);

    /// <summary>The formats of a channel follow each other, so that its articles are drawn once for all of them.</summary>
    public IEnumerable<Artefact> Plan()
    {
        var formats = BitOperations.PopCount((uint)site.Settings.Feeds.Formats);
        var fingerprints = new FeedFingerprints(site.Settings, _look, theme.Locale);
        foreach (var channel in FeedChannel.All(site))
        {
            var fingerprint = new Lazy<Fingerprint>(() => fingerprints.Of(channel));
            var items = _shelf.Expect(channel.Articles, formats);
            foreach (var file in Files(channel, fingerprint, () => [.. items.Select(_shelf.Take)]))
            {
                yield return file;
            }
        }

        var (corrections, corrected) = (FeedChannel.Corrections(site.Settings, theme.Locale), new CorrectionItems(site, addresses));
        foreach (var file in Files(corrections, new Lazy<Fingerprint>(() => fingerprints.Of(corrections, corrected)), corrected.Draw))
        {
            yield return file;
        }
    }

    private IEnumerable<Artefact> Files(FeedChannel channel, Lazy<Fingerprint> fingerprint, Func<DrawnItem[]> items) =>
        from format in Formats(channel.Page)
        select new Artefact.Drawn(format.Route, fingerprint, output => format.Write(Prepare(channel, items(), format.Route), output));

    private IEnumerable<(Route Route, Action<Feed, IBufferWriter<byte>> Write)> Formats(Route page)
    {
        if (_routes.Rss(page) is { } rss)
        {
            yield return (rss, RssFeed.Write);
        }

        if (_routes.Atom(page) is { } atom)
        {
            yield return (atom, AtomFeed.Write);
        }

        if (_routes.Json(page) is { } json)
        {
            yield return (json, JsonFeed.Write);
        }
    }

    private Feed Prepare(FeedChannel channel, DrawnItem[] items, Route route) => new()
    {
        Settings = site.Settings,
        Title = channel.Title,
        Description = channel.Description,
        Look = _look,
        HomeUrl = addresses.Absolute(FixedRoutes.Front),
        PageUrl = addresses.Absolute(channel.Page),
        SelfUrl = addresses.Absolute(route),
        Items = items,
    };
}
