using System.Buffers;
using StaticNews.Content;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>Plans the feeds of the site and of every category, tag, author and story, each in three formats.</summary>
internal sealed class FeedArtefacts(NewsSite site, Addresses addresses, BodyLoader bodies, Locale words)
{
    private readonly FeedItems _items = new(site.Settings, addresses, bodies, words);
    private readonly FeedFingerprints _fingerprints = new(site.Settings, words);

    /// <summary>The three formats of a channel follow each other, so that its articles are drawn once for all three.</summary>
    public IEnumerable<Artefact> Plan()
    {
        foreach (var channel in FeedChannel.All(site))
        {
            var fingerprint = _fingerprints.Of(channel);
            yield return Plan(channel, FeedRoutes.Rss(channel.Page), fingerprint, RssFeed.Write);
            yield return Plan(channel, FeedRoutes.Atom(channel.Page), fingerprint, AtomFeed.Write);
            yield return Plan(channel, FeedRoutes.Json(channel.Page), fingerprint, JsonFeed.Write);
        }
    }

    private Artefact.Drawn Plan(FeedChannel channel, Route route, Fingerprint fingerprint, Action<Feed, IBufferWriter<byte>> write) =>
        new(route, fingerprint, output => write(Prepare(channel, route), output));

    private Feed Prepare(FeedChannel channel, Route route) => new()
    {
        Settings = site.Settings,
        Title = channel.Title,
        Description = channel.Description,
        HomeUrl = addresses.Absolute(FixedRoutes.Front),
        PageUrl = addresses.Absolute(channel.Page),
        SelfUrl = addresses.Absolute(route),
        Items = [.. channel.Articles.Select(_items.Of)],
    };
}
