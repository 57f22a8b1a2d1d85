using StaticNews.Content;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>A standing page such as «About».</summary>
/// <remarks>
/// kind: which kind of page it is; the class page--KIND of the body element
/// title: its heading
/// url: its address
/// lead: the standfirst
/// body: its text, drawn
/// updated: when it was changed last
/// breadcrumbs: the way from the front page, without the page itself
/// extra: front matter that the program does not know, by its keys; an absent one is null
/// </remarks>
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

/// <summary>What stands where a reader looks for something that is not there.</summary>
/// <remarks>
/// kind: which kind of page it is; the class page--KIND of the body element
/// title: its heading
/// latest: the newest articles
/// </remarks>
internal sealed class NotFoundView(IReadOnlyList<LinkedArticle> latest, SiteViews views)
    : View(Names, "not_found", views.Locale.Text("not_found"), views.Cards(latest))
{
    private static readonly ViewShape Names = new("the page", "kind", "title", "latest");
}

/// <summary>What stands where an article was that the newsroom has withdrawn.</summary>
/// <remarks>
/// kind: which kind of page it is; the class page--KIND of the body element
/// title: its heading
/// </remarks>
internal sealed class WithdrawnView(SiteViews views) : View(Names, "withdrawn", views.Locale.Text("withdrawn"))
{
    private static readonly ViewShape Names = new("the page", "kind", "title");
}

/// <summary>What readers see in place of a page that they have not kept while there is no network.</summary>
/// <remarks>
/// kind: which kind of page it is; the class page--KIND of the body element
/// title: its heading
/// </remarks>
internal sealed class OfflineView(SiteViews views) : View(Names, "offline", views.Locale.Text("offline"))
{
    private static readonly ViewShape Names = new("the page", "kind", "title");
}

/// <summary>A page that leads on to another address, for hosts that know no redirects.</summary>
/// <remarks>
/// kind: which kind of page it is; the class page--KIND of the body element
/// title: the new address
/// to: the new address as a path
/// absolute_to: the new address with the host
/// </remarks>
internal sealed class RedirectView(string to, string absolute) : View(Names, "redirect", to, to, absolute)
{
    private static readonly ViewShape Names = new("the redirect", "kind", "title", "to", "absolute_to");
}
