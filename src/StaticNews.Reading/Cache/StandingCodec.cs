using StaticNews.Content;

namespace StaticNews.Reading.Cache;

/// <summary>Keeps pages, authors and stories, beyond what every document has.</summary>
internal static class StandingCodec
{
    public static void Page(this CacheWriter writer, Page page)
    {
        writer.Located(page.Address);
        writer.Text(page.Lead);
        writer.Optional(page.Updated, ValueCodec.Moment);
        writer.Flag(page.Draft);
        writer.Flag(page.NoIndex);
        writer.List(page.RedirectFrom, ValueCodec.Located);
    }

    public static Page Page(this ref CacheReader reader, DocumentBasis basis) => new()
    {
        Source = basis.Source,
        Title = basis.Title,
        Outline = basis.Outline,
        Extra = basis.Extra,
        Address = reader.Located(),
        Lead = reader.Text(),
        Updated = reader.Optional(ValueCodec.Moment),
        Draft = reader.Flag(),
        NoIndex = reader.Flag(),
        RedirectFrom = reader.List(ValueCodec.Located),
    };

    public static void Author(this CacheWriter writer, Author author)
    {
        writer.Text(author.Slug);
        writer.Text(author.Role);
        writer.Record(author.Photo, PartyCodec.Picture);
        writer.Text(author.Email);
        writer.List(author.Links, PartyCodec.Link);
    }

    public static Author Author(this ref CacheReader reader, DocumentBasis basis) => new()
    {
        Source = basis.Source,
        Title = basis.Title,
        Outline = basis.Outline,
        Extra = basis.Extra,
        Slug = reader.Text()!,
        Role = reader.Text(),
        Photo = reader.Record(PartyCodec.Picture),
        Email = reader.Text(),
        Links = reader.List(PartyCodec.Link),
    };

    public static void Story(this CacheWriter writer, Story story)
    {
        writer.Text(story.Slug);
        writer.Text(story.Summary);
    }

    public static Story Story(this ref CacheReader reader, DocumentBasis basis) => new()
    {
        Source = basis.Source,
        Title = basis.Title,
        Outline = basis.Outline,
        Extra = basis.Extra,
        Slug = reader.Text()!,
        Summary = reader.Text(),
    };
}
