using System.Collections.Concurrent;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.Cache;
using StaticNews.Rendering;
using StaticNews.Site;

namespace StaticNews.Publishing.Outside;

/// <summary>Finds the links of a site that lead to nothing any more, by asking where they lead. Never part of a build: others' trouble must not stop publication.</summary>
/// <param name="client">What asks; see <see cref="OutsideSites"/>.</param>
/// <param name="store">Where answers are kept.</param>
/// <param name="clock">What decides how old they are.</param>
public sealed class LinkInquiry(HttpClient client, ICacheStore store, TimeProvider clock)
{
    /// <summary>How long an answer may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Asks for what is not known from the last days, and tells every place of a link that leads to nothing.</summary>
    public IReadOnlyList<Diagnostic> Ask(NewsSite site)
    {
        OutsideLink[] links = [.. OutsideLink.Of(site)];
        var answers = new ConcurrentDictionary<string, LinkAnswer>(Known(links), StringComparer.Ordinal);
        var open = links.Select(link => link.Address).Where(address => !answers.ContainsKey(address.AbsoluteUri)).DistinctBy(address => address.AbsoluteUri);
        var sites = new OutsideSites(client, VisitorFor(site.Settings), clock) { Patience = Patience };
        sites.AskAsync(open, (address, answer) => answers[address.AbsoluteUri] = answer).GetAwaiter().GetResult();
        KeptAnswers.Save(store, answers);
        return [.. links.Select(link => Tell(link, answers[link.Address.AbsoluteUri])).OfType<Diagnostic>()];
    }

    /// <summary>The answers that still hold, of addresses that are still linked to.</summary>
    private Dictionary<string, LinkAnswer> Known(OutsideLink[] links)
    {
        var (linked, now) = (links.Select(link => link.Address.AbsoluteUri).ToHashSet(StringComparer.Ordinal), clock.GetUtcNow());
        return KeptAnswers.Load(store).Where(kept => linked.Contains(kept.Key) && kept.Value.HoldsAt(now)).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Whoever wonders in a log who came can find out, and write to the outlet.</summary>
    private static string VisitorFor(SiteSettings settings) => $"StaticNews (+{new Addresses(settings).Absolute(new Route("/"))})";

    private Diagnostic? Tell(OutsideLink link, LinkAnswer answer) =>
        answer.IsGone ? LinkRules.OutsidePageGone.At(link.Written.Span, link.Written.Value, answer.Status)
        : answer.IsTrouble ? LinkRules.OutsideSilence.At(link.Written.Span, link.Written.Value, ReasonOf(answer))
        : null;

    private Phrase ReasonOf(LinkAnswer answer) =>
        answer.Silence == Silence.None ? Words.AnswersWithError.With(answer.Status) : answer.Silence.Told(Patience);
}
