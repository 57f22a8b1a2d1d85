using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Site.Publication;

namespace StaticNews.Site.Routing;

/// <summary>
/// Holds a site to the addresses it was published under: what moved or was renamed is led on by itself, and what vanished is reported.
/// </summary>
/// <param name="source">What was read, the register included.</param>
/// <param name="withheld">Articles that will live somewhere, without final slashes.</param>
/// <param name="routes">What lives where.</param>
/// <param name="map">The redirects that people wrote; those of moves are added.</param>
/// <param name="report">Where mistakes go.</param>
internal sealed class AddressPromises(
    SiteSource source, IReadOnlyDictionary<string, KeptArticle> withheld, RouteTable routes, RedirectMap map, List<Diagnostic> report)
{
    private readonly TextKey _keys = new();

    /// <summary>The register as it is with what is on the site: what was promised before, and what that promises.</summary>
    public AddressRegister Keep(IReadOnlyList<LinkedArticle> articles, IEnumerable<LinkedPage> pages, IEnumerable<Topic> topics)
    {
        var promising = articles.Where(Promises).Select(Promise)
            .Concat(StandingAddresses.Of(pages, topics, source.Settings, _keys).Where(entry => !BreaksLines(entry.Id)))
            // most.md and most/index.md have one id, and may have two addresses.
            .DistinctBy(entry => entry.Id, StringComparer.Ordinal)
            .ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        var kept = new List<RegisteredAddress>(promising.Count);
        var unseen = new List<RegisteredAddress>();
        foreach (var entry in source.Published.Entries)
        {
            if (promising.Remove(entry.Id, out var now))
            {
                kept.Add(entry.At(now.Address, now.Key));
            }
            else
            {
                unseen.Add(entry);
            }
        }

        var lost = Part(unseen);
        var renamed = new RenamedFiles(lost, [.. promising.Values]);
        kept.AddRange(WithNamesOfTheirOwn(renamed.Newcomers, kept));
        Name(articles, kept);
        kept.ForEach(LeadOn);
        foreach (var entry in renamed.Lost)
        {
            ReportUnlessAnswered(entry);
        }

        return AddressRegister.Of(kept.Concat(renamed.Lost).Concat(unseen.Except(lost)));
    }

    /// <summary>A new text in a file whose name another one had when it came out must not be taken for that one.</summary>
    private static IEnumerable<RegisteredAddress> WithNamesOfTheirOwn(IReadOnlyList<RegisteredAddress> newcomers, List<RegisteredAddress> kept)
    {
        var taken = kept.Concat(newcomers).Select(entry => entry.Origin).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return newcomers.Select(entry => taken.Contains(entry.Id) && entry.Origin is null ? entry with { Origin = $"{entry.Id}~{entry.Key}" } : entry);
    }

    /// <summary>Tells articles by which identity they are known.</summary>
    private static void Name(IReadOnlyList<LinkedArticle> articles, List<RegisteredAddress> kept)
    {
        var origins = kept.Where(entry => entry.Origin is not null).ToDictionary(entry => entry.Id, entry => entry.Origin, StringComparer.Ordinal);
        if (origins.Count == 0)
        {
            return;
        }

        foreach (var article in articles)
        {
            article.KnownAs = origins.GetValueOrDefault(article.Id) ?? article.Id;
        }
    }

    private RegisteredAddress Promise(LinkedArticle article) => new(article.Id, _keys.Of(article.Article), article.Route.Path, []);

    /// <summary>What readers can have seen.</summary>
    private static bool Promises(LinkedArticle article) => article.State is PublicationState.Published or PublicationState.Expired && !BreaksLines(article.Id);

    /// <summary>A name with control characters would break the lines of the register.</summary>
    private static bool BreaksLines(string id) => id.AsSpan().ContainsAnyInRange('\0', '\u001F');

    /// <summary>The promises whose files are gone, and drafts that were published before; of a file with mistakes those are told.</summary>
    private List<RegisteredAddress> Part(List<RegisteredAddress> unseen)
    {
        if (unseen.Count == 0)
        {
            return unseen;
        }

        var later = withheld.Values.DistinctBy(kept => Newsroom.IdOf(kept.Article)).ToDictionary(kept => Newsroom.IdOf(kept.Article), StringComparer.Ordinal);
        var leftOut = source.LeftOut.Select(document => document.Source.Path).ToArray();
        var present = source.Articles.Select(article => article.Source.Path).Concat(leftOut).Select(Newsroom.IdOf)
            .Concat(leftOut.Select(StandingAddresses.IdOf)).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in unseen.Where(entry => present.Contains(entry.Id)))
        {
            ReportIfTakenBack(entry, later.GetValueOrDefault(entry.Id));
        }

        return unseen.FindAll(entry => !present.Contains(entry.Id));
    }

    /// <summary>An article that is scheduled at the address it has had is a build for an earlier moment, not one that was taken back.</summary>
    private void ReportIfTakenBack(RegisteredAddress entry, KeptArticle later)
    {
        var willReturn = later.State == PublicationState.Scheduled && withheld.TryGetValue(entry.Address.TrimEnd('/'), out var there) && there.Article == later.Article;
        if (later.Article is not null && !willReturn)
        {
            ReportUnlessAnswered(entry);
        }
    }

    private void ReportUnlessAnswered(RegisteredAddress entry)
    {
        if (map.Answers(entry.Address))
        {
            LeadOn(entry);
            return;
        }

        var near = routes.Nearest(entry.Address) ?? "/new/address/";
        report.Add(RouteRules.AddressVanished.At(entry.Place, entry.Address, entry.Id.TrimStart('/'), near));
    }

    private void LeadOn(RegisteredAddress entry)
    {
        foreach (var old in entry.Former)
        {
            map.AddMoved(old, entry.Address, entry.Place);
        }

        if (StandingAddresses.HasFeeds(entry))
        {
            LeadFeedsOn(entry);
        }
    }

    /// <summary>Whoever subscribed to a category keeps getting it where it went, and a reader of feeds stops asking for one that was withdrawn.</summary>
    private void LeadFeedsOn(RegisteredAddress entry)
    {
        var last = map.TargetOf(entry.Address) ?? entry.Address;
        foreach (var (old, feed) in entry.Former.Append(entry.Address).SelectMany(old => TopicRoutes.Feeds.Select(feed => (old, feed))))
        {
            if (last == Redirect.Gone)
            {
                map.AddMoved(old + feed, last, entry.Place);
            }
            else if (routes.Find(last + feed) is { } live)
            {
                map.AddMoved(old + feed, live.Route.Path, entry.Place);
            }
        }
    }
}
