using System.Collections.Frozen;

namespace StaticNews.Reading.FrontMatter;

/// <summary>Keys that other generators' archives hold. They are kept for templates and never taken for slips of ours.</summary>
internal static class ForeignKeys
{
    private static readonly FrozenSet<string> Names = Normalized(
        // Jekyll, Eleventy, Hexo, Octopress
        "layout", "lang", "locale", "translator", "translate", "translated", "comments", "comment", "disqus", "math", "mathjax", "katex", "toc",
        "published", "permalink", "pagination", "paginate", "eleventyNavigation", "eleventyComputed", "eleventyExcludeFromCollections", "templateEngineOverride",
        "collection", "parent", "nav", "nav_order", "sticky", "top", "header", "footer", "sidebar", "css", "js", "style", "styles", "script", "scripts",
        "share", "hidden", "hide", "tumblr_url", "wordpress_id", "wordpress_url", "wp_id", "id", "guid", "uuid", "meta", "status",
        // Hugo, Zola, Gatsby, Astro, Pelican
        "weight", "linktitle", "linkTitle", "menu", "params", "outputs", "resources", "cascade", "build", "headless", "markup", "url", "keywords", "iscjklanguage",
        "publishdate", "expirydate", "unpublishdate", "bookcollapsesection", "taxonomies", "extra", "template", "path", "pathname", "insert_anchor_links",
        "in_search_index", "page_template", "sort_by", "paginate_by", "heroimage", "featured", "feature", "canonical", "canonicalurl", "canonical_url",
        // pictures and words around them
        "hero", "images", "image_alt", "image_caption", "image_figcaption", "image_credit", "alt", "caption", "credit", "photo", "photos", "gallery", "video", "audio",
        "teaser", "teaser_image", "banner", "logo", "icon", "color", "subtitle", "subheading", "tagline", "kicker", "headline", "intro", "heading",
        "github", "twitter", "facebook", "link", "links", "external_url", "license", "version", "timezone", "time", "place", "city", "region", "country", "edition", "issue", "part");

    public static bool Contains(string normalized) => Names.Contains(normalized);

    private static FrozenSet<string> Normalized(params string[] names) =>
        names.Select(Key.Normalize).ToFrozenSet(StringComparer.Ordinal);
}
