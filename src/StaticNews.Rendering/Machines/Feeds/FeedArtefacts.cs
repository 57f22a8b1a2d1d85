using System.Buffers;
using System.Numerics;
using StaticNews.Content;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>Plans the feeds of the site and of every category, tag, author and story, each in the formats that the outlet chose.</summary>
internal sealed class FeedArtefacts(NewsSite site, Addresses addresses, BodyLoader bodies, Locale words, Func<MediaItem, PublishedFile> published)
{
    private readonly FeedShelf _shelf = new(new FeedItems(site.Settings, addresses, bodies, words, published).Draw);
    private readonly FeedFingerprints _fingerprints = new(site.Settings, words);
    private readonly FeedRoutes _routes = new(site.Settings.Feeds.Formats);

    /// <summary>The formats of a channel follow each other, so that its articles are drawn once for all of them.</summary>
    public IEnumerable<Artefact> Plan()
    {
        var formats = BitOperations.PopCount((uint)site.Settings.Feeds.Formats);
        foreach (var channel in FeedChannel.All(site))
        {
            var fingerprint = _fingerprints.Of(channel);
            var items = _shelf.Expect(channel.Articles, formats);
            foreach (var (route, write) in Files(channel.Page))
            {
                yield return new Artefact.Drawn(route, fingerprint, output => write(Prepare(channel, items, route), output));
            }
        }
    }

    private IEnumerable<(Route Route, Action<Feed, IBufferWriter<byte>> Write)> Files(Route page)
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

    private Feed Prepare(FeedChannel channel, ShelvedItem[] items, Route route) => new()
    {
        Settings = site.Settings,
        Title = channel.Title,
        Description = channel.Description,
        HomeUrl = addresses.Absolute(FixedRoutes.Front),
        PageUrl = addresses.Absolute(channel.Page),
        SelfUrl = addresses.Absolute(route),
        Items = [.. items.Select(_shelf.Take)],
    };
}
