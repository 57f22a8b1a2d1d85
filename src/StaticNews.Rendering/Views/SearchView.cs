using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>The search, which needs scripts, with the ways that need none.</summary>
/// <remarks>
/// kind: which kind of page it is; the class page--KIND of the body element
/// title: its heading
/// url: its address, where the index lies too
/// older_shards: how many files the index of older articles has
/// recent_shards: how many files the index of the newest articles has
/// categories: what the results can be narrowed to
/// years: the years that have articles, newest first
/// breadcrumbs: the way from the front page, without the page itself
/// </remarks>
internal sealed class SearchView(NewsSite site, int olderShards, int recentShards, SiteViews views)
    : View(
        Names,
        "search",
        views.Locale.Text("search"),
        views.Path(FixedRoutes.Search),
        olderShards,
        recentShards,
        site.Categories.Select(category => new ChoiceView(category.Title, category.Slug)).ToArray(),
        site.Archive.Years.Select(views.YearLink).ToArray(),
        views.Breadcrumbs())
{
    private static readonly ViewShape Names = new(
        "the search", "kind", "title", "url", "older_shards", "recent_shards", "categories", "years", "breadcrumbs");
}

/// <summary>Something that a reader can choose in a form.</summary>
/// <remarks>
/// title: its words
/// value: what the form sends for it
/// </remarks>
internal sealed class ChoiceView(string title, string value) : View(Names, title, value)
{
    private static readonly ViewShape Names = new("the choice", "title", "value");
}
