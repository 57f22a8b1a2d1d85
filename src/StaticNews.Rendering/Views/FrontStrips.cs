using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>What the front page can show besides its main story and its categories: videos, photographs, continuing stories.</summary>
internal static class FrontStrips
{
    private const int Cards = 4;
    private const int CardsOfStory = 3;

    /// <summary>A newsroom's recent work, so that an archive of any size costs the same.</summary>
    private const int LookedAt = 400;

    public static IReadOnlyList<LinkedArticle> Videos(NewsSite site) => Newest(site, BodyMedia.HasVideo);

    public static IReadOnlyList<LinkedArticle> Photos(NewsSite site) => Newest(site, BodyMedia.HasGallery);

    /// <summary>Those that went on last.</summary>
    public static IReadOnlyList<Topic> Stories(NewsSite site) =>
        [.. site.Listed.Take(LookedAt).Select(article => article.Story).OfType<Topic>().Distinct().Take(Cards)];

    public static IReadOnlyList<LinkedArticle> NewestOf(Topic story) => [.. story.Listing.Articles.Take(CardsOfStory)];

    private static LinkedArticle[] Newest(NewsSite site, Func<LinkedArticle, bool> shows) =>
        [.. site.Listed.Take(LookedAt).Where(article => article != site.FrontPage.Lead && article.Picture is not null && shows(article)).Take(Cards)];
}
