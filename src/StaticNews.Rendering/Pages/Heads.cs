using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.Pages;

/// <summary>Makes the heads of pages: titles, addresses, Open Graph, feeds.</summary>
internal sealed class Heads(NewsSite site, SiteViews views)
{
    private const string RssType = "application/rss+xml";
    private const string AtomType = "application/atom+xml";
    private const string JsonType = "application/feed+json";

    private readonly FeedLinkView[] _siteFeeds = Feeds(site.Settings.Title, FixedRoutes.Front, views);

    public HeadView Of(HeadPlan plan)
    {
        var canonical = plan.Route is { } route ? views.Addresses.Absolute(route) : null;
        var head = new Head(plan.Title, plan.Description, canonical, Robots(plan.NoIndex || plan.Route is null))
        {
            Article = plan.Article,
            JsonLd = plan.JsonLd,
            Feeds = plan.Feeds is var (title, page) ? [.. Feeds(title, page, views), .. _siteFeeds] : _siteFeeds,
            OEmbed = plan.OEmbed is { } card ? views.Addresses.Absolute(card) : null,
            Prev = views.OptionalPath(plan.Prev),
            Next = views.OptionalPath(plan.Next),
        };
        return new HeadView(head, canonical is null ? null : Graph(plan, canonical));
    }

    /// <summary>The head of a page that only leads on: without «noindex», which would hide the new address too.</summary>
    public HeadView Redirect(string canonical) => new(new Head(site.Settings.Title, null, canonical, Robots: null), null);

    /// <summary>«Headline — outlet», the order in which tabs and search results cut it.</summary>
    public string TitleOf(string title) => $"{title} — {site.Settings.Title}";

    /// <summary>Open Graph of an article (ogp.me, «article»).</summary>
    public ArticleMetaView ArticleMeta(LinkedArticle article) => new(
        views.Card(article).Date.Iso,
        views.Updated(article.Article)?.Iso,
        article.Category.Title,
        [.. article.Tags.Select(tag => tag.Title)],
        [.. article.Authors.Select(author => author.Title)],
        views.OptionalDate(article.Article.Expires)?.Iso);

    private OpenGraphView Graph(HeadPlan plan, string canonical)
    {
        var file = plan.Image is { Crops.Share: { } share }
            ? new ImageFile(views.Path(share.Route), share.Recipe.Width, share.Recipe.Height)
            : plan.Image?.File;
        return new OpenGraphView(
            new OpenGraph(
                plan.Article is null ? "website" : "article", plan.SocialTitle ?? plan.Title, plan.Description, canonical,
                views.Locale.Text("locale"), site.Settings.Title),
            file is null ? null : file with { Src = views.Addresses.Absolute(file.Src) },
            plan.Image?.Alt);
    }

    private string Robots(bool noIndex) => noIndex || !site.Settings.Robots.Search ? "noindex" : "max-image-preview:large";

    private static FeedLinkView[] Feeds(string title, Route page, SiteViews views)
    {
        (string Type, string? Path)[] formats = [(RssType, views.Rss(page)), (AtomType, views.Atom(page)), (JsonType, views.JsonFeed(page))];
        return [.. formats.Where(format => format.Path is not null).Select(format => new FeedLinkView(title, format.Type, format.Path!))];
    }
}

/// <summary>What a page's head is made from.</summary>
/// <param name="Title">For the title element.</param>
/// <param name="Description">Plain text.</param>
/// <param name="Route">The page's own address; <c>null</c> for one that answers for many.</param>
internal sealed record HeadPlan(string Title, string? Description, Route? Route)
{
    public string? SocialTitle { get; init; }

    public ImageView? Image { get; init; }

    public bool NoIndex { get; init; }

    public ArticleMetaView? Article { get; init; }

    public Html? JsonLd { get; init; }

    /// <summary>Whose feeds are announced beside those of the outlet.</summary>
    public (string Title, Route Page)? Feeds { get; init; }

    /// <summary>Where the card is that other sites show of it.</summary>
    public Route? OEmbed { get; init; }

    public Route? Prev { get; init; }

    public Route? Next { get; init; }
}
