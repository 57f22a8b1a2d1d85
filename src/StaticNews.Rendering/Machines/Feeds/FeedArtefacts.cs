using System.Buffers;
using StaticNews.Content;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>Plans the feeds of the site and of every category, tag, author and story, each in three formats.</summary>
internal sealed class FeedArtefacts(NewsSite site, Addresses addresses, BodyLoader bodies, Locale words)
{
    private const int Formats = 3;

    private readonly FeedShelf _shelf = new(new FeedItems(site.Settings, addresses, bodies, words).Draw);
    private readonly FeedFingerprints _fingerprints = new(site.Settings, words);

    /// <summary>The three formats of a channel follow each other, so that its articles are drawn once for all three.</summary>
    public IEnumerable<Artefact> Plan()
    {
        foreach (var channel in FeedChannel.All(site))
        {
            var fingerprint = _fingerprints.Of(channel);
            var items = _shelf.Expect(channel.Articles, Formats);
            yield return Plan(FeedRoutes.Rss(channel.Page), RssFeed.Write);
            yield return Plan(FeedRoutes.Atom(channel.Page), AtomFeed.Write);
            yield return Plan(FeedRoutes.Json(channel.Page), JsonFeed.Write);

            Artefact.Drawn Plan(Route route, Action<Feed, IBufferWriter<byte>> write) =>
                new(route, fingerprint, output => write(Prepare(channel, items, route), output));
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
