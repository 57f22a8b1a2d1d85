using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Site.Publication;

namespace StaticNews.Site.Links;

/// <summary>Every file that a link may name, with what became of it.</summary>
/// <param name="Articles">Newest first: those with a page, then those without, then those left out for their errors.</param>
/// <param name="Documents">Articles, pages, authors and stories by their paths.</param>
/// <param name="Media">Pictures, films, sounds, maps, documents.</param>
/// <param name="BrokenMedia">Paths of those that cannot be shown.</param>
internal sealed record SiteFiles(
    IReadOnlyList<DocumentFile> Articles, FileIndex<DocumentFile> Documents, IReadOnlyList<MediaItem> Media, IReadOnlyList<string> BrokenMedia)
{
    public static SiteFiles Of(
        SiteSource source, PublicationPlan plan, IReadOnlyList<LinkedArticle> articles, IReadOnlyList<LinkedPage> pages, IEnumerable<Topic> topics)
    {
        DocumentFile[] news = [.. OfArticles(articles, plan), .. OfLeftOut(source, isArticle: true)];
        DocumentFile[] others = [.. OfPages(source, pages), .. OfTopics(topics), .. OfLeftOut(source, isArticle: false)];
        return new(news, new FileIndex<DocumentFile>(news.Concat(others).Select(file => (file.Path, file))), source.Media, source.BrokenMedia);
    }

    private static List<DocumentFile> OfArticles(IReadOnlyList<LinkedArticle> articles, PublicationPlan plan)
    {
        return
        [
            .. articles.Select(article => DocumentFile.Of(article.Article, article)),
            .. plan.Withheld.Reverse().Select(withheld => DocumentFile.Of(withheld.Article, null, withheld.ReasonToWithhold)),
            .. articles.Count == plan.Kept.Count ? [] : OfArticlesWithoutAddress(articles, plan),
        ];
    }

    private static IEnumerable<DocumentFile> OfArticlesWithoutAddress(IReadOnlyList<LinkedArticle> articles, PublicationPlan plan)
    {
        var linked = articles.Select(article => article.Article).ToHashSet<Document>(ReferenceEqualityComparer.Instance);
        return plan.Kept.Where(kept => !linked.Contains(kept.Article)).Select(kept => DocumentFile.Of(kept.Article, null));
    }

    private static IEnumerable<DocumentFile> OfPages(SiteSource source, IReadOnlyList<LinkedPage> pages)
    {
        var linked = pages.ToDictionary(page => page.Page.Source.Path, StringComparer.Ordinal);
        return source.Pages.Select(page => DocumentFile.Of(page, linked.GetValueOrDefault(page.Source.Path), page.Draft ? Words.IsDraft : null));
    }

    private static IEnumerable<DocumentFile> OfTopics(IEnumerable<Topic> topics) =>
        topics.Where(topic => topic.Document is not null).Select(topic => DocumentFile.Of(topic.Document!, topic));

    private static IEnumerable<DocumentFile> OfLeftOut(SiteSource source, bool isArticle) =>
        from path in source.LeftOut.Select(document => document.Source.Path)
        where path.StartsWith("articles/", StringComparison.Ordinal) == isArticle
        select new DocumentFile(path, null, null, null);
}
