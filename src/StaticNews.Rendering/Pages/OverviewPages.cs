using StaticNews.Rendering.Templates;
using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.Pages;

/// <summary>The front page, the lists of topics, the list of corrections, and the pages for unknown addresses and for no network.</summary>
internal static class OverviewPages
{
    public static IEnumerable<Artefact> Plan(PagePress press)
    {
        var site = press.Site;
        yield return Front(press);
        yield return Topics(FixedRoutes.Tags, "tags", site.Tags, press);
        yield return Topics(FixedRoutes.Authors, "authors", site.Authors, press);
        yield return Topics(FixedRoutes.Stories, "stories", site.Stories, press);
        yield return Listed(
            FixedRoutes.Corrections, "corrections", "corrections", press, () => new CorrectionsView(Corrections(press), press.Views), hasFeeds: true);
        yield return NotFound(press);
        if (site.Settings.Offline)
        {
            yield return Offline(press);
        }
    }

    private static Artefact Front(PagePress press) => press.Page(FixedRoutes.Front, "front", () =>
    {
        var settings = press.Site.Settings;
        var page = new FrontView(press.Site, press.FrontPage, press.Views);
        var title = settings.Tagline is { } tagline ? $"{settings.Title} — {tagline}" : settings.Title;
        var plan = new HeadPlan(title, settings.Tagline, FixedRoutes.Front) { SocialTitle = settings.Title, JsonLd = press.Graphs.Front(page) };
        return new PageViews(page, press.Heads.Of(plan));
    });

    private static Artefact Topics(Route route, string kind, IReadOnlyList<Topic> topics, PagePress press) =>
        Listed(route, "topics", kind, press, () => new TopicsView(kind, topics, press.Views));

    private static Artefact Listed(
        Route route, string layout, string titleKey, PagePress press, Func<View> view, bool hasFeeds = false) => press.Page(route, layout, () =>
    {
        var page = view();
        var title = press.Views.Locale.Text(titleKey);
        var graph = press.Graphs.Page(page, title, press.Views.Breadcrumbs());
        return new PageViews(page, press.Heads.Of(new HeadPlan(press.Heads.TitleOf(title), null, route)
        {
            JsonLd = graph,
            Feeds = hasFeeds ? (title, route) : null,
        }));
    });

    private static Artefact NotFound(PagePress press) => press.Page(FixedRoutes.NotFound, "not_found", () => new PageViews(
        new NotFoundView(press.Site.FrontPage.Latest, press.Views),
        press.Heads.Of(new HeadPlan(press.Heads.TitleOf(press.Views.Locale.Text("not_found")), null, null))));

    private static Artefact Offline(PagePress press) => press.Page(FixedRoutes.Offline, "offline", () => new PageViews(
        new OfflineView(press.Views),
        press.Heads.Of(new HeadPlan(press.Heads.TitleOf(press.Views.Locale.Text("offline")), null, null))));

    /// <summary>Newest first; those of one moment in the order of their articles.</summary>
    private static CorrectionView[] Corrections(PagePress press) =>
    [
        .. press.Site.Articles
            .Where(article => article.Article.Corrections.Count > 0)
            .SelectMany(article => article.Article.Corrections.Select(correction => (article, correction)))
            .OrderByDescending(item => item.correction.Date)
            .Select(item => new CorrectionView(
                press.Views.Date(item.correction.Date), item.correction.Text, press.Views.Card(item.article))),
    ];
}
