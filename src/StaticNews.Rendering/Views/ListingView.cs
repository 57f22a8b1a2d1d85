using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>A page of the articles of a category, tag, author or story.</summary>
internal sealed class ListingView(Topic topic, ListingPage page, SiteViews views, Html body)
    : View(
        Names,
        SiteViews.KindName(topic.Kind),
        topic.Title,
        topic.Description,
        views.Path(page.Route),
        views.Cards(page.Articles),
        views.OptionalPath(page.Older),
        views.OptionalPath(page.Newer),
        page.Number,
        views.Rss(topic.Route),
        views.Atom(topic.Route),
        views.JsonFeed(topic.Route),
        topic.Kind == TopicKind.Author ? new AuthorView(topic, views, body) : null,
        topic.Kind == TopicKind.Story ? new StoryView(topic, body) : null,
        views.Breadcrumbs(topic.Kind))
{
    private static readonly ViewShape Names = new(
        "the list", "kind", "title", "description", "url", "cards", "older", "newer", "number", "feed", "atom", "json_feed", "author",
        "story", "breadcrumbs");
}
