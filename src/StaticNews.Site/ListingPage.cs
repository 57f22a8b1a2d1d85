namespace StaticNews.Site;

/// <summary>One page of a listing.</summary>
/// <param name="Number">From 1, the oldest; 0 for the index.</param>
/// <param name="Articles">Newest first.</param>
/// <param name="Older">The page with the articles before these.</param>
/// <param name="Newer">The page with the articles after these.</param>
public sealed record ListingPage(int Number, IReadOnlyList<LinkedArticle> Articles, Route? Older, Route? Newer)
{
    public Route Route { get; init; }
}
