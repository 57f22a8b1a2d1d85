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

    /// <summary>What readers saw change in articles since their publication, by path, oldest first.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Revision>> Revisions { get; init; } = new Dictionary<string, IReadOnlyList<Revision>>();

    /// <summary>The addresses that were published before.</summary>
    public AddressRegister Published { get; init; } = AddressRegister.Empty;

    /// <summary>Documents that are there but not part of the site, because of errors in them; links to them are no second error.</summary>
    public IReadOnlyList<LeftOutDocument> LeftOut { get; init; } = [];

    /// <summary>Paths of media that are there but cannot be shown, because of errors in them; documents that show them are no second error.</summary>
    public IReadOnlyList<string> BrokenMedia { get; init; } = [];

    /// <summary>How many articles and pages their editors are not done with.</summary>
    public int Drafts => Articles.Count(article => article.Draft) + Pages.Count(page => page.Draft);

    /// <summary>The same content without some documents, named as messages name them.</summary>
    public SiteSource Without(IReadOnlySet<string> displayPaths) => this with
    {
        Articles = Keep(Articles, displayPaths),
        Pages = Keep(Pages, displayPaths),
        Authors = Keep(Authors, displayPaths),
        Stories = Keep(Stories, displayPaths),
        LeftOut = [.. LeftOut, .. Documents().Where(document => displayPaths.Contains(document.Source.DisplayPath)).Select(document => new LeftOutDocument(document))],
    };

    private IEnumerable<Document> Documents() => Articles.Concat<Document>(Pages).Concat(Authors).Concat(Stories);

    private static T[] Keep<T>(IReadOnlyList<T> documents, IReadOnlySet<string> displayPaths)
        where T : Document =>
        [.. documents.Where(document => !displayPaths.Contains(document.Source.DisplayPath))];
}
