using StaticNews.Content;

namespace StaticNews.Site.Topics;

/// <summary>All topics of the site, and which of them an article belongs to.</summary>
internal sealed class TopicDirectory(SiteSource source, List<Diagnostic> report)
{
    public CategoryDirectory Categories { get; } = new(source.Settings);

    public TagDirectory Tags { get; } = new();

    public AuthorDirectory Authors { get; } = new(source.Authors, source.LeftOut.Select(document => document.Source.Path));

    public StoryDirectory Stories { get; } = new(source.Stories);

    public IEnumerable<Topic> All => [.. Categories.Topics, .. Authors.Topics, .. Stories.Topics, .. Tags.Topics];

    /// <summary>The topics of an article; ask in the order of publication, for the first use of a name decides its spelling and slug.</summary>
    public ArticleTopics Of(Article article) =>
        new(Categories.Of(article, report), Tags.Of(article), Authors.Of(article, report), Stories.Of(article));

    /// <summary>Reports the mistakes in what articles without a place on the site name as their topics.</summary>
    public void Check(IEnumerable<LeftOutDocument> broken)
    {
        foreach (var article in broken.Select(document => document.Document).OfType<Article>())
        {
            Categories.Of(article, report);
            Authors.Check(article, report);
        }
    }
}

/// <summary>What one article belongs to.</summary>
internal sealed record ArticleTopics(Topic Category, IReadOnlyList<Topic> Tags, IReadOnlyList<Topic> Authors, Topic? Story);
