using StaticNews.Content;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Documents;

/// <summary>Makes a standing page of its front matter.</summary>
internal static class PageReader
{
    private static readonly Key Title = new("title", "headline") { Example = "title: О редакции" };
    private static readonly Key Lead = new("lead", "description", "dek", "excerpt", "summary");
    private static readonly Key Updated = new("updated", "lastmod", "modified", "last_modified_at", "date");
    private static readonly Key Slug = new("slug");
    private static readonly Key Permalink = new("permalink");
    private static readonly Key Draft = new("draft");
    private static readonly Key NoIndex = new("noindex");
    private static readonly Key RedirectFrom = new("redirect-from", "aliases", "alias");
    public static readonly KeyCatalogue All = new(Title, Lead, Updated, Slug, Permalink, Draft, NoIndex, RedirectFrom);

    public static Page Read(DocumentHead head)
    {
        var (fields, context) = (head.Fields, head.Context);
        return new Page
        {
            Source = head.Source,
            Title = head.Title(Title) ?? default,
            Outline = head.Outline,
            Address = head.Permalink(Permalink) ?? Address(head),
            Lead = head.Lead(Lead)?.Value,
            Updated = fields.Moment(Updated, context.TimeZone)?.Value,
            Draft = fields.Flag(Draft),
            NoIndex = fields.Flag(NoIndex),
            RedirectFrom = head.RedirectFrom(RedirectFrom),
            Extra = head.Extra(All),
        };
    }

    public static Fields Fields(FrontMatterMap map, List<Diagnostic> diagnostics) => new(map, All, diagnostics);

    /// <summary>The path below pages/, each part a slug; <c>slug</c> replaces the last.</summary>
    private static Located<string> Address(DocumentHead head)
    {
        var slug = head.Slug(Slug);
        var inside = DocumentPath.Inside(head.Source.Path);
        if (inside.Length == 0)
        {
            return slug with { Value = "/" };
        }

        var folders = inside.Split('/')[..^1].Select(Content.Slug.From);
        return slug with { Value = $"/{string.Concat(folders.Select(folder => folder + "/"))}{slug.Value}/" };
    }
}
