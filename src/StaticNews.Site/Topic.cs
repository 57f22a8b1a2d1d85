using StaticNews.Content;

namespace StaticNews.Site;

/// <summary>Something that gathers articles under an address: a category, a tag, an author or a continuing story.</summary>
public sealed class Topic : LinkedDocument
{
    public required TopicKind Kind { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    /// <summary>The author's or story's own file, where there is one.</summary>
    public Document? Document { get; init; }

    /// <summary>The author's photo or the story's picture.</summary>
    public LinkedPicture? Picture { get; set; }

    public Listing Listing { get; set; } = Listing.Empty;
}
