using StaticNews.Content;
using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>The continuing story an article belongs to, with what was told before and after.</summary>
/// <remarks>
/// title: name of the story
/// url: its address
/// summary: what the story is about
/// previous: what was told before
/// next: what was told after
/// </remarks>
internal sealed class StoryPlaceView(LinkedArticle article, Topic story, SiteViews views)
    : View(
        Names,
        story.Title,
        views.Path(story.Route),
        (story.Document as Story)?.Summary ?? story.Description,
        views.OptionalCard(article.Previous),
        views.OptionalCard(article.Next))
{
    private static readonly ViewShape Names = new("the story", "title", "url", "summary", "previous", "next");
}
