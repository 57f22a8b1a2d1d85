using StaticNews.Content;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>A continuing story on its own page.</summary>
/// <remarks>
/// summary: what the story is about
/// body: its text, drawn
/// </remarks>
internal sealed class StoryView(Topic story, Html body) : View(Names, (story.Document as Story)?.Summary ?? story.Description, body)
{
    private static readonly ViewShape Names = new("the story", "summary", "body");
}
