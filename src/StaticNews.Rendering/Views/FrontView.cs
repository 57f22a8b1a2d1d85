using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>The front page.</summary>
/// <remarks>
/// kind: which kind of page it is; the class page--KIND of the body element
/// lead: the main story
/// top: the stories beside it
/// blocks: the blocks that site.yml names under front-page
/// latest: the newest twelve
/// updated: when the newest came out
/// sections: names of the partials in partials/front/, as theme.yml orders them
/// latest_beside_hero: whether «latest» follows «hero» and is drawn inside it
/// videos: the newest with a video
/// photos: the newest with a gallery
/// stories: continuing stories that went on last
/// </remarks>
internal sealed class FrontView(NewsSite site, IReadOnlyList<string> sections, SiteViews views)
    : View(
        Names,
        "front",
        views.OptionalCard(site.FrontPage.Lead),
        views.Cards(site.FrontPage.Top),
        site.FrontPage.Blocks.Select(block => new FrontBlockView(block.Title, block.Topic, block.Articles, views)).ToArray(),
        views.Cards(site.FrontPage.Latest),
        site.FrontPage.Latest.Count > 0 ? views.Card(site.FrontPage.Latest[0]).Date : null,
        Sections(sections),
        IsLatestBesideHero(sections),
        sections.Contains("videos") ? views.Cards(FrontStrips.Videos(site)) : [],
        sections.Contains("photos") ? views.Cards(FrontStrips.Photos(site)) : [],
        sections.Contains("stories") ? FrontStrips.Stories(site).Select(story => new FrontBlockView(story.Title, story, FrontStrips.NewestOf(story), views)).ToArray() : [])
{
    private const string Hero = "hero";
    private const string Latest = "latest";

    private static readonly ViewShape Names = new(
        "the front page", "kind", "lead", "top", "blocks", "latest", "updated", "sections", "latest_beside_hero", "videos", "photos", "stories");

    private static bool IsLatestBesideHero(IReadOnlyList<string> sections) =>
        sections.Index().Any(section => section.Item == Hero && sections.ElementAtOrDefault(section.Index + 1) == Latest);

    /// <summary>The latest headlines right after the main story share a frame with it, and are drawn there.</summary>
    private static string[] Sections(IReadOnlyList<string> sections) =>
        [.. sections.Where(section => section != Latest || !IsLatestBesideHero(sections))];
}

/// <summary>The newest of one category, tag or story on the front page.</summary>
/// <remarks>
/// title: its heading
/// url: its address
/// cards: its newest articles
/// </remarks>
internal sealed class FrontBlockView(string title, Topic topic, IReadOnlyList<LinkedArticle> articles, SiteViews views)
    : View(Names, title, views.Path(topic.Route), views.Cards(articles))
{
    private static readonly ViewShape Names = new("the block", "title", "url", "cards");
}
