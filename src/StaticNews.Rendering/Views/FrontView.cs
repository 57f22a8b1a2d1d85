using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>The front page.</summary>
internal sealed class FrontView(FrontPage front, SiteViews views)
    : View(
        Names,
        "front",
        views.OptionalCard(front.Lead),
        views.Cards(front.Top),
        front.Blocks.Select(block => new FrontBlockView(block, views)).ToArray(),
        views.Cards(front.Latest),
        front.Latest.Count > 0 ? views.Card(front.Latest[0]).Date : null)
{
    private static readonly ViewShape Names = new("the front page", "kind", "lead", "top", "blocks", "latest", "updated");
}

/// <summary>The newest of one category, tag or story on the front page.</summary>
internal sealed class FrontBlockView(FrontPageBlock block, SiteViews views)
    : View(Names, block.Title, views.Path(block.Topic.Route), views.Cards(block.Articles))
{
    private static readonly ViewShape Names = new("the block", "title", "url", "cards");
}
