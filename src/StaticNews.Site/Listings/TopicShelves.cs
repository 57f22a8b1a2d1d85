using StaticNews.Site.Naming;

namespace StaticNews.Site.Listings;

/// <summary>The topics of the site by kind, each kind in the order readers see it.</summary>
internal sealed class TopicShelves
{
    /// <param name="living">Topics that have an address.</param>
    /// <param name="articles">All articles with a page: a topic without a file is there for them alone.</param>
    public TopicShelves(IEnumerable<Topic> living, IEnumerable<LinkedArticle> articles)
    {
        var named = new HashSet<Topic>(ReferenceEqualityComparer.Instance);
        foreach (var article in articles)
        {
            AddAll(article.Tags, named);
            AddAll(article.Authors, named);
            if (article.Story is { } story)
            {
                named.Add(story);
            }
        }

        ByKind = living
            .Where(topic => topic.Kind == TopicKind.Category || topic.Document is not null || named.Contains(topic))
            .ToLookup(topic => topic.Kind);
        Categories = [.. ByKind[TopicKind.Category]];
        Tags = [.. ByTitle(TopicKind.Tag)];
        Authors = [.. ByTitle(TopicKind.Author)];
        Stories = [.. ByTitle(TopicKind.Story).OrderByDescending(LastTold)];
    }

    public ILookup<TopicKind, Topic> ByKind { get; }

    public IReadOnlyList<Topic> Categories { get; }

    public IReadOnlyList<Topic> Tags { get; }

    public IReadOnlyList<Topic> Authors { get; }

    public IReadOnlyList<Topic> Stories { get; }

    private static void AddAll(IReadOnlyList<Topic> topics, HashSet<Topic> named)
    {
        for (var i = 0; i < topics.Count; i++)
        {
            named.Add(topics[i]);
        }
    }

    private static DateTimeOffset LastTold(Topic story) =>
        story.Listing.Articles is { Count: > 0 } articles ? articles[0].Date : DateTimeOffset.MinValue;

    private IEnumerable<Topic> ByTitle(TopicKind kind) =>
        ByKind[kind].OrderBy(topic => TopicName.Key(topic.Title), StringComparer.Ordinal).ThenBy(topic => topic.Slug, StringComparer.Ordinal);
}
