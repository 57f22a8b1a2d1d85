namespace StaticNews.Site;

/// <summary>
/// A list of articles cut into pages that are numbered from the oldest, so that a page once full never changes again.
/// Only full pages exist under a number; the rest, with the newest full page, is on the index itself (up to twice the
/// page size less one). The number after the last full page leads to the index, so that «newer» on a full page is always the next number.
/// </summary>
public sealed record Listing
{
    public static readonly Listing Empty = new() { Articles = [], Index = new ListingPage(0, [], null, null), Pages = [] };

    /// <summary>All articles, newest first.</summary>
    public required IReadOnlyList<LinkedArticle> Articles { get; init; }

    /// <summary>What the topic's own address shows.</summary>
    public required ListingPage Index { get; init; }

    /// <summary>The full pages, oldest (number 1) first.</summary>
    public required IReadOnlyList<ListingPage> Pages { get; init; }

    /// <summary>The address of the next page to fill, which leads to the index until then; <c>null</c> where nothing links to it.</summary>
    public Route? NextPage { get; init; }
}
