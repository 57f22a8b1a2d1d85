using StaticNews.Content;
using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views;

/// <summary>A line of the contents of a long article.</summary>
/// <remarks>
/// level: 2 or 3
/// id: its anchor
/// text: its words
/// </remarks>
internal sealed class HeadingView(Heading heading) : View(Names, heading.Level, heading.Id, heading.Text)
{
    private static readonly ViewShape Names = new("the heading", "level", "id", "text");
}
