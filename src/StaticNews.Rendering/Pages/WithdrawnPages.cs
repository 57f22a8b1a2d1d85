using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.Pages;

/// <summary>
/// What stands at the addresses of withdrawn articles, and once more where hosts that can answer with «gone» (410) take it from.
/// </summary>
internal static class WithdrawnPages
{
    public static IEnumerable<Artefact> Plan(PagePress press) => press.Site.Withdrawn.Count == 0 ? [] : press.Site.Withdrawn
        .Where(address => !address.Contains('?', StringComparison.Ordinal))
        .Select(RedirectPages.PageAt)
        .Append(FixedRoutes.Withdrawn)
        .Distinct()
        .Select(route => Page(route, press));

    private static Artefact Page(Route route, PagePress press) => press.Page(route, "withdrawn", () => new PageViews(
        new WithdrawnView(press.Views),
        press.Heads.Of(new HeadPlan(press.Heads.TitleOf(press.Views.Locale.Text("withdrawn")), null, null))));
}
