using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>Corrections of the outlet: the newest, those of a month, or those of an author.</summary>
/// <remarks>
/// kind: which kind of page it is; the class page--KIND of the body element
/// title: its heading
/// intro: whether these are the newest of all, on the page that leads to the others
/// items: the corrections, newest first
/// months: the months with any, on the page of the newest
/// older: address of the month before in which there were any, on the page of a month
/// newer: address of the month after in which there were any, on the page of a month
/// feed: address of their RSS feed, on the page of the newest
/// atom: address of their Atom feed, on the page of the newest
/// json_feed: address of their JSON Feed, on the page of the newest
/// breadcrumbs: the way from the front page, without the page itself
/// </remarks>
internal sealed class CorrectionsView(CorrectionsPlan plan, SiteViews views)
    : View(
        Names,
        "corrections",
        plan.Title,
        plan.IsWhole,
        plan.Items.Select(item => new CorrectionView(views.Date(item.Correction.Date), item.Correction.Text, views.Card(item.Article))).ToArray(),
        plan.Months.Select(month => new LinkView(views.Locale.MonthOfYear(month.Year, month.Month), views.Path(month.Route), month.Items.Count)).ToArray(),
        views.OptionalPath(plan.Older),
        views.OptionalPath(plan.Newer),
        plan.IsWhole ? views.Rss(plan.Route) : null,
        plan.IsWhole ? views.Atom(plan.Route) : null,
        plan.IsWhole ? views.JsonFeed(plan.Route) : null,
        plan.Way)
{
    private static readonly ViewShape Names = new("the corrections", "kind", "title", "intro", "items", "months", "older", "newer", "feed", "atom", "json_feed", "breadcrumbs");
}

/// <summary>What a page of corrections is made from.</summary>
/// <param name="Route">Its address.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Items">The corrections.</param>
/// <param name="Way">The way from the front page.</param>
internal sealed record CorrectionsPlan(Route Route, string Title, IReadOnlyList<CorrectedArticle> Items, IReadOnlyList<LinkView> Way)
{
    /// <summary>Whether it is the page of the newest of all, which has feeds.</summary>
    public bool IsWhole => Route == FixedRoutes.Corrections;

    public IReadOnlyList<CorrectionMonth> Months { get; init; } = [];

    public Route? Older { get; init; }

    public Route? Newer { get; init; }
}
