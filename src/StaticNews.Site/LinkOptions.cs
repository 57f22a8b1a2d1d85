namespace StaticNews.Site;

/// <summary>The moment a site is linked for, and what it includes beyond the published.</summary>
public sealed record LinkOptions(DateTimeOffset Now)
{
    public bool Drafts { get; init; }

    public bool Future { get; init; }

    /// <summary>Whether mistakes are looked for that take longer to find than a build may.</summary>
    public bool Thorough { get; init; }

    /// <summary>Words that two articles may share without being related, lower case; <c>null</c> for those of the site's language.</summary>
    public IReadOnlySet<string>? StopWords { get; init; }

    /// <summary>Which articles were found to be related before; they are taken from here where they would be found again.</summary>
    public KnownRelations? Relations { get; init; }
}
