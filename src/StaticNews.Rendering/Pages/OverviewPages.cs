using StaticNews.Rendering.Templates;
using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.Pages;

/// <summary>The front page, the lists of topics, and the pages for unknown addresses and for no network.</summary>
internal static class OverviewPages
{
    public static IEnumerable<Artefact> Plan(PagePress press)
    {
        var site = press.Site;
        yield return Front(press);
        yield return Topics(FixedRoutes.Tags, "tags", site.Tags, press);
        yield return Topics(FixedRoutes.Authors, "authors", site.Authors, press);
        yield return Topics(FixedRoutes.Stories, "stories", site.Stories, press);
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
        Listed(route, kind, press, () => new TopicsView(kind, topics, press.Views));

    private static Artefact Listed(Route route, string titleKey, PagePress press, Func<View> view) => press.Page(route, "topics", () =>
    {
        var page = view();
        var title = press.Views.Locale.Text(titleKey);
        var graph = press.Graphs.Page(page, title, press.Views.Breadcrumbs());
        return new PageViews(page, press.Heads.Of(new HeadPlan(press.Heads.TitleOf(title), null, route) { JsonLd = graph }));
    });

    private static Artefact NotFound(PagePress press) => press.Page(FixedRoutes.NotFound, "not_found", () => new PageViews(
        new NotFoundView(press.Site.FrontPage.Latest, press.Views),
        press.Heads.Of(new HeadPlan(press.Heads.TitleOf(press.Views.Locale.Text("not_found")), null, null))));

    private static Artefact Offline(PagePress press) => press.Page(FixedRoutes.Offline, "offline", () => new PageViews(
        new OfflineView(press.Views),
        press.Heads.Of(new HeadPlan(press.Heads.TitleOf(press.Views.Locale.Text("offline")), null, null))));
}
