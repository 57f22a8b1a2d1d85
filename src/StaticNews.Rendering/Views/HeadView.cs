using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views;

/// <summary>What a page says about itself to browsers, search engines and those who share it.</summary>
/// <remarks>
/// title: for the title element
/// description: for search engines
/// canonical: the address by which the page is known
/// robots: what search engines may do
/// og: how it looks when it is shared
/// article: what networks want to know of an article
/// json_ld: structured data (schema.org)
/// feeds: feeds of this page and of the outlet
/// oembed: address of the card that other sites show of it; null where there is none
/// prev: address of the page before it in a list
/// next: address of the page after it in a list
/// </remarks>
internal sealed class HeadView(Head head, OpenGraphView? og)
    : View(
        Names, head.Title, head.Description, head.Canonical, head.Robots, og, head.Article, head.JsonLd, head.Feeds, head.OEmbed, head.Prev, head.Next)
{
    private static readonly ViewShape Names = new(
        "the head", "title", "description", "canonical", "robots", "og", "article", "json_ld", "feeds", "oembed", "prev", "next");
}

/// <summary>The values of a page's head.</summary>
internal sealed record Head(string Title, string? Description, string? Canonical, string? Robots)
{
    public ArticleMetaView? Article { get; init; }

    public Html? JsonLd { get; init; }

    public IReadOnlyList<FeedLinkView> Feeds { get; init; } = [];

    public string? OEmbed { get; init; }

    public string? Prev { get; init; }

    public string? Next { get; init; }
}

/// <summary>The Open Graph of a page (ogp.me): how it looks when it is shared.</summary>
/// <remarks>
/// type: website or article
/// title: the headline for networks
/// description: the text below it
/// url: the address to share
/// image: address of the picture
/// image_type: its media type, where known
/// image_width: its width
/// image_height: its height
/// image_alt: what it shows
/// locale: language and region
/// site_name: the outlet
/// </remarks>
internal sealed class OpenGraphView(OpenGraph og, ImageFile? image, string? alt)
    : View(Names, og.Type, og.Title, og.Description, og.Url, image?.Src, image is null ? null : MediaType.OfName(image.Src), image?.Width, image?.Height, alt, og.Locale, og.SiteName)
{
    private static readonly ViewShape Names = new(
        "the open graph", "type", "title", "description", "url", "image", "image_type", "image_width", "image_height", "image_alt", "locale", "site_name");
}

/// <summary>The texts of a page's Open Graph.</summary>
internal sealed record OpenGraph(string Type, string Title, string? Description, string Url, string Locale, string SiteName);

/// <summary>The <c>article:*</c> properties of an article (ogp.me).</summary>
/// <remarks>
/// published: moment of publication, ISO 8601
/// modified: moment of the last change
/// section: title of the category
/// tags: titles of the tags
/// authors: names of the authors
/// expiration: moment after which it is of no use
/// </remarks>
internal sealed class ArticleMetaView(
    string published, string? modified, string section, IReadOnlyList<string> tags, IReadOnlyList<string> authors, string? expiration)
    : View(Names, published, modified, section, tags, authors, expiration)
{
    private static readonly ViewShape Names = new(
        "the article's properties", "published", "modified", "section", "tags", "authors", "expiration");
}

/// <summary>A feed that a page announces.</summary>
/// <remarks>
/// title: what the feed is of
/// type: media type
/// url: its address
/// </remarks>
internal sealed class FeedLinkView(string title, string type, string url) : View(Names, title, type, url)
{
    private static readonly ViewShape Names = new("the feed", "title", "type", "url");
}
