namespace StaticNews.Site;

/// <summary>
/// A list of articles cut into pages that are numbered from the oldest, so that a page once full never changes again when newer
/// articles come.
/// <para>
/// With <c>p</c> articles a page, the oldest <c>p</c> make page 1, the next <c>p</c> page 2, and so on; there are <c>F</c> full pages.
/// Pages 1 to <c>F</c>−1 have addresses of their own, <c>page/N/</c>. The index shows what is left: the newest full page and the
/// articles that do not fill another, so <c>p</c> to 2<c>p</c>−1 articles, or fewer than <c>p</c> while there is no full page.
/// Every article stands in exactly one place.
/// </para>
/// <para>
/// «Newer» of page N is always <c>page/N+1/</c>, also where N+1 = <c>F</c>: that address, <see cref="NextPage"/>, leads to the index
/// until it becomes a page. The index is never «newer», since then a page would have to change when the next one comes.
/// </para>
/// </summary>
public sealed record Listing
{
    public static readonly Listing Empty = new() { Articles = [], Index = new ListingPage(0, [], null, null), Pages = [] };

    /// <summary>All articles, newest first, ties by address.</summary>
    public required IReadOnlyList<LinkedArticle> Articles { get; init; }

    /// <summary>What the topic's own address shows: the newest full page and the articles after it.</summary>
    public required ListingPage Index { get; init; }

    /// <summary>The full pages but the newest, oldest (number 1) first.</summary>
    public required IReadOnlyList<ListingPage> Pages { get; init; }

    /// <summary>
    /// The address after the last of <see cref="Pages"/>, which must redirect to the index until it becomes a page;
    /// <c>null</c> where there are no pages, so that nothing links to it.
    /// </summary>
    public Route? NextPage { get; init; }
}
