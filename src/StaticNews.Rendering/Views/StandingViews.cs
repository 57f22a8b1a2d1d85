using StaticNews.Content;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>A standing page such as «About».</summary>
internal sealed class PageView(LinkedPage page, SiteViews views, Html body)
    : View(
        Names,
        "page",
        page.Page.Title.Value,
        views.Path(page.Route),
        page.Page.Lead,
        body,
        views.OptionalDate(page.Page.Updated),
        views.Breadcrumbs(),
        ExtraView.Of(page.Page.Extra))
{
    private static readonly ViewShape Names = new("the page", "kind", "title", "url", "lead", "body", "updated", "breadcrumbs", "extra");
}

/// <summary>All corrections of the outlet, newest first.</summary>
internal sealed class CorrectionsView(IReadOnlyList<CorrectionView> items, SiteViews views)
    : View(Names, "corrections", views.Locale.Text("corrections"), items, views.Breadcrumbs())
{
    private static readonly ViewShape Names = new("the corrections", "kind", "title", "items", "breadcrumbs");
}

/// <summary>What stands where a reader looks for something that is not there.</summary>
internal sealed class NotFoundView(IReadOnlyList<LinkedArticle> latest, SiteViews views)
    : View(Names, "not_found", views.Locale.Text("not_found"), views.Cards(latest))
{
    private static readonly ViewShape Names = new("the page", "kind", "title", "latest");
}

/// <summary>A page that leads on to another address, for hosts that know no redirects.</summary>
internal sealed class RedirectView(string to, string absolute) : View(Names, "redirect", to, to, absolute)
{
    private static readonly ViewShape Names = new("the redirect", "kind", "title", "to", "absolute_to");
}
