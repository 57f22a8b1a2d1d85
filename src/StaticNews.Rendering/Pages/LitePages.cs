using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.Pages;

/// <summary>
/// The text-only edition for the poorest networks: each article without pictures, fonts and scripts, and a page of headlines. Search
/// engines are sent to the whole pages.
/// </summary>
internal static class LitePages
{
    private const int Headlines = 80;

    public static IEnumerable<Artefact> Plan(PagePress press) => press.Site.Settings.Lite
        ? PagePress.PlanAll(press.Site.Articles, article => Page(article, press)).Prepend(Front(press))
        : [];

    private static Artefact Front(PagePress press) => press.Page(LiteRoutes.Front, "lite_front", () => new PageViews(
        new LiteFrontView(press.Site.Listed.Take(Headlines), press.Views),
        press.Heads.Of(new HeadPlan(press.Site.Settings.Title, press.Site.Settings.Tagline, FixedRoutes.Front) { NoIndex = true })));

    private static Artefact.Drawn Page(LinkedArticle article, PagePress press) => press.Page(
        LiteRoutes.Of(article.Route), "lite_article", () => press.Articles.Of(article), () => new PageViews(
            new LiteArticleView(article, press.Views, press.Bodies.Lite(article, press.Site.Settings.TimeZone)),
            press.Heads.Of(new HeadPlan(press.Heads.TitleOf(article.Article.Title.Value), article.Description, article.Route) { NoIndex = true })));
}
