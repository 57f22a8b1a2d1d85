using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>The front page.</summary>
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
internal sealed class FrontBlockView(string title, Topic topic, IReadOnlyList<LinkedArticle> articles, SiteViews views)
    : View(Names, title, views.Path(topic.Route), views.Cards(articles))
{
    private static readonly ViewShape Names = new("the block", "title", "url", "cards");
}
