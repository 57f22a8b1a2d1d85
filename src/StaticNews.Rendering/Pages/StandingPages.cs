using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.Pages;

/// <summary>Standing pages such as «About».</summary>
internal static class StandingPages
{
    public static IEnumerable<Artefact> Plan(PagePress press) =>
        press.Site.Pages.Select(page => press.Page(page.Route, "page", () => Views(page, press)));

    private static PageViews Views(LinkedPage page, PagePress press)
    {
        var view = new PageView(page, press.Views, press.Bodies.Of(page, page.Page, pictureAbove: false));
        var title = page.Page.Title.Value;
        var description = page.Page.Lead ?? SiteViews.NullIfEmpty(page.Page.Outline.Opening);
        return new PageViews(view, press.Heads.Of(new HeadPlan(press.Heads.TitleOf(title), description, page.Route)
        {
            NoIndex = page.Page.NoIndex || page.Page.Draft,
            JsonLd = press.Graphs.Page(view, title, press.Views.Breadcrumbs()),
        }));
    }
}
