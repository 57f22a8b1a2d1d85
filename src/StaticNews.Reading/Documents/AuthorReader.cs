using StaticNews.Content;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Documents;

/// <summary>Makes an author of a file in authors/; its body is the biography.</summary>
internal static class AuthorReader
{
    private static readonly Key Name = new("name", "title") { Example = "name: Анна Сергеева" };
    private static readonly Key Role = new("role", "position", "job");
    private static readonly Key Photo = new("photo", "image", "avatar", "picture");
    private static readonly Key Email = new("e-mail", "mail");
    private static readonly Key Links = new("links", "social", "profiles");
    private static readonly Key Slug = new("slug");
    public static readonly KeyCatalogue All = new(Name, Role, Photo, Email, Links, Slug);

    public static Author Read(DocumentHead head)
    {
        var (fields, context) = (head.Fields, head.Context);
        return new Author
        {
            Source = head.Source,
            Title = head.Title(Name) ?? default,
            Outline = head.Outline,
            Slug = head.Slug(Slug).Value,
            Role = context.Prose(fields, Role),
            Photo = PictureReader.Read(fields, Photo, context),
            Email = EmailAddress.Read(fields, Email),
            Links = NamedLinks.Read(fields, Links),
            Extra = head.Extra(All),
        };
    }

    public static Fields Fields(FrontMatterMap map, List<Diagnostic> diagnostics) => new(map, All, diagnostics);
}
