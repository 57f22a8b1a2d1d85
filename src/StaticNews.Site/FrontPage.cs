namespace StaticNews.Site;

/// <summary>The front page: the lead story, those beside it, blocks by category, and the latest. No article stands in two of lead, top and blocks.</summary>
/// <param name="Lead">Pinned first, else the newest with a picture among the latest, else the newest; <c>null</c> for an empty site.</param>
/// <param name="Top">The four stories beside it: pinned ones by their place, then the newest.</param>
/// <param name="Blocks">As site.yml orders them; by default four articles of each category that has any left.</param>
/// <param name="Latest">The newest twelve, whatever else they are in.</param>
public sealed record FrontPage(
    LinkedArticle? Lead, IReadOnlyList<LinkedArticle> Top, IReadOnlyList<FrontPageBlock> Blocks, IReadOnlyList<LinkedArticle> Latest)
{
    public static readonly FrontPage Empty = new(null, [], [], []);
}

/// <summary>A block of the front page.</summary>
public sealed record FrontPageBlock(string Title, Topic Topic, IReadOnlyList<LinkedArticle> Articles);
