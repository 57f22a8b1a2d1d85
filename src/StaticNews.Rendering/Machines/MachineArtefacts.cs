using StaticNews.Content;
using StaticNews.Rendering.Machines.Feeds;
using StaticNews.Rendering.Machines.Hosts;
using StaticNews.Rendering.Machines.Sitemaps;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines;

/// <summary>Everything of a site that programs read rather than people: feeds, sitemaps, robots.txt and the host's rules.</summary>
public static class MachineArtefacts
{
    /// <summary>
    /// Plans what machines read; nothing is drawn yet. A file of static/ at the same address wins, because the outlet wrote it by hand.
    /// </summary>
    /// <param name="site">The linked site.</param>
    /// <param name="addresses">Absolute addresses of it.</param>
    /// <param name="bodies">Loads the text of articles for feeds in full.</param>
    /// <param name="words">What the program itself says in feeds, in the outlet's language.</param>
    /// <param name="program">Changes with the program, so that a new version draws anew.</param>
    public static IReadOnlyList<Artefact> Plan(NewsSite site, Addresses addresses, BodyLoader bodies, FeedWords words, Fingerprint program)
    {
        var byHand = site.Statics.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. new FeedArtefacts(site, addresses, bodies, words, program).Plan()
                .Concat(SitemapArtefacts.Plan(site, addresses, program))
                .Append(Robots.Plan(site.Settings, addresses, program))
                .Concat(HostFiles.Plan(site, addresses, program))
                .Where(artefact => !byHand.Contains("static" + artefact.Route.Path)),
        ];
    }
}
