using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Site.Publication;

/// <summary>An article and what it is at the site's moment.</summary>
internal readonly record struct KeptArticle(Article Article, PublicationState State)
{
    /// <summary>Why a withheld article has no page, as words after its name.</summary>
    public Phrase ReasonToWithhold => State == PublicationState.Draft ? Words.IsDraft : Words.IsScheduled.With($"{Article.Date.Value:yyyy-MM-dd HH:mm}");
}

/// <summary>Which articles are on the site at one moment, which are not yet, and when that changes next.</summary>
/// <param name="Kept">Articles that get a page, oldest first, ties by path, so that whatever is named on first use is named by the first published.</param>
/// <param name="Withheld">Drafts and articles of the future that are left out.</param>
/// <param name="Broken">Documents that would be on the site, were it not for their errors.</param>
/// <param name="NextChange">The next moment at which an article appears, expires or leaves the breaking bar.</param>
internal sealed record PublicationPlan(
    IReadOnlyList<KeptArticle> Kept, IReadOnlyList<KeptArticle> Withheld, IReadOnlyList<LeftOutDocument> Broken, DateTimeOffset? NextChange)
{
    public static PublicationPlan At(LinkOptions options, SiteSource source)
    {
        var ordered = source.Articles.Select(article => new KeptArticle(article, StateOf(article, options.Now))).ToArray();
        NewsOrder.Sort(ordered, static kept => kept.Article.Date.Value.UtcTicks, static (one, other) => string.CompareOrdinal(one.Article.Source.Path, other.Article.Source.Path));
        var kept = ordered.Where(article => IsKept(article.State, options)).ToArray();
        var withheld = ordered.Where(article => !IsKept(article.State, options)).ToArray();
        var broken = source.LeftOut.Where(document => IsWanted(document, options)).ToArray();
        return new PublicationPlan(kept, withheld, broken, Schedule.After(options.Now, source.Articles).Min(item => (DateTimeOffset?)item.Moment));
    }

    // Of one without a date nothing says that it waits.
    private static bool IsWanted(LeftOutDocument broken, LinkOptions options) => broken.Document switch
    {
        Article article => IsKept(StateOf(article, options.Now), options),
        Page page => !page.Draft || options.Drafts,
        _ => true,
    };

    private static PublicationState StateOf(Article article, DateTimeOffset now) =>
        article.Draft ? PublicationState.Draft
        : article.Date.Value > now ? PublicationState.Scheduled
        : article.Expires <= now ? PublicationState.Expired
        : PublicationState.Published;

    private static bool IsKept(PublicationState state, LinkOptions options) => state switch
    {
        PublicationState.Draft => options.Drafts,
        PublicationState.Scheduled => options.Future,
        _ => true,
    };
}
