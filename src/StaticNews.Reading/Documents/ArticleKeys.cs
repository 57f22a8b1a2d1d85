using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Documents;

/// <summary>The keys of an article, with the names that Jekyll, Hugo, Eleventy and Hexo archives give them.</summary>
internal static class ArticleKeys
{
    public static readonly Key Title = new("title", "headline") { Example = "title: Мост через Урал откроют в сентябре" };
    public static readonly Key Lead = new("lead", "description", "dek", "excerpt", "summary", "standfirst");
    public static readonly Key Date = new("date", "pubDate", "publishDate", "datePublished") { Example = "date: 2024-07-04 09:30" };
    public static readonly Key Published = new("published");
    public static readonly Key Updated = new("updated", "lastmod", "modified", "last_modified_at", "dateModified");
    public static readonly Key Category = new("category", "section", "categories");
    public static readonly Key Tags = new("tags", "tag");
    public static readonly Key Authors = new("authors", "author");
    public static readonly Key Image = new("image", "cover", "featured_image", "thumbnail");
    public static readonly Key Location = new("location", "dateline");
    public static readonly Key Story = new("story", "series");
    public static readonly Key Related = new("related");
    public static readonly Key Slug = new("slug");
    public static readonly Key Permalink = new("permalink");
    public static readonly Key Type = new("type");
    public static readonly Key Draft = new("draft");
    public static readonly Key Expires = new("expires", "expiryDate", "unpublishDate");
    public static readonly Key Breaking = new("breaking");
    public static readonly Key Pinned = new("pinned");
    public static readonly Key Corrections = new("corrections", "correction");
    public static readonly Key Sponsor = new("sponsor");
    public static readonly Key Source = new("source");
    public static readonly Key Event = new("event");
    public static readonly Key RedirectFrom = new("redirect-from", "aliases", "alias");
    public static readonly Key Titles = new("titles");
    public static readonly Key NoIndex = new("noindex");

    public static readonly KeyCatalogue All = new(
        Title, Lead, Date, Published, Updated, Category, Tags, Authors, Image, Location, Story, Related, Slug, Permalink, Type, Draft, Expires,
        Breaking, Pinned, Corrections, Sponsor, Source, Event, RedirectFrom, Titles, NoIndex);
}
