namespace StaticNews.Site;

/// <summary>One page of a listing.</summary>
/// <param name="Number">From 1, the oldest; 0 for the index.</param>
/// <param name="Articles">Newest first.</param>
/// <param name="Older">The page with the articles before these; <c>null</c> on page 1, and on an index without pages.</param>
/// <param name="Newer">The next number, a page or <see cref="Listing.NextPage"/>; <c>null</c> on the index.</param>
public sealed record ListingPage(int Number, IReadOnlyList<LinkedArticle> Articles, Route? Older, Route? Newer)
{
    /// <summary>Its address.</summary>
    public Route Route { get; init; }
}
