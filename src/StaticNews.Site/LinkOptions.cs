namespace StaticNews.Site;

/// <summary>The moment a site is linked for, and what it includes beyond the published.</summary>
public sealed record LinkOptions(DateTimeOffset Now)
{
    public bool Drafts { get; init; }

    public bool Future { get; init; }
}
