using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>A page of the articles of a category, tag, author or story.</summary>
/// <remarks>
/// kind: category, tag, author or story
/// title: its name
/// description: what it is about, in a sentence
/// url: its address
/// cards: its articles, newest first
/// older: address of the page before it in time
/// newer: address of the page after it in time
/// number: number of the page, from the oldest; 0 is the index
/// feed: address of its RSS feed
/// atom: address of its Atom feed
/// json_feed: address of its JSON Feed
/// author: who it is, on the pages of an author
/// story: what it is about, on the pages of a story
/// breadcrumbs: the way from the front page, without the page itself
/// </remarks>
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
