namespace StaticNews.Content;

/// <summary>Everything that was read from a folder, typed but not yet linked: the input of the site's function.</summary>
public sealed record SiteSource
{
    public required SiteSettings Settings { get; init; }

    public IReadOnlyList<Article> Articles { get; init; } = [];

    public IReadOnlyList<Page> Pages { get; init; } = [];

    public IReadOnlyList<Author> Authors { get; init; } = [];

    public IReadOnlyList<Story> Stories { get; init; } = [];

    /// <summary>Media of media/ and of the article folders.</summary>
    public IReadOnlyList<MediaItem> Media { get; init; } = [];

    /// <summary>Files of static/, copied to the site's root as they are.</summary>
    public IReadOnlyList<SourceFile> Statics { get; init; } = [];

    public IReadOnlyList<Redirect> Redirects { get; init; } = [];
}
