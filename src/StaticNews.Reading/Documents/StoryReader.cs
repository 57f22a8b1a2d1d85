using StaticNews.Content;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Documents;

/// <summary>Makes a continuing story of its front matter.</summary>
internal static class StoryReader
{
    private static readonly Key Title = new("title", "name") { Example = "title: Новый мост" };
    private static readonly Key Summary = new("summary", "lead", "description", "excerpt");
    private static readonly Key Slug = new("slug");
    public static readonly KeyCatalogue All = new(Title, Summary, Slug);

    public static Story Read(DocumentHead head)
    {
        return new Story
        {
            Source = head.Source,
            Title = head.Title(Title) ?? default,
            Outline = head.Outline,
            Slug = head.Slug(Slug).Value,
            Summary = head.Lead(Summary)?.Value,
            Extra = head.Extra(All),
        };
    }

    public static Fields Fields(FrontMatterMap map, List<Diagnostic> diagnostics) => new(map, All, diagnostics);
}
