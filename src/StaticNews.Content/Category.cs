namespace StaticNews.Content;

/// <summary>A section of the outlet, from site.yml.</summary>
public sealed record Category(string Slug, string Title, string? Description)
{
    /// <summary>Where every article belongs when site.yml lists no categories.</summary>
    public static readonly Category News = new("novosti", "Новости", null);

    /// <summary>Where site.yml names it, for messages about its address.</summary>
    public SourceSpan Place { get; init; }
}
