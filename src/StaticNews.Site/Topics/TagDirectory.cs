using StaticNews.Content;

namespace StaticNews.Site.Topics;

/// <summary>The tags that articles name; the first published article decides how each is spelt and keeps its slug.</summary>
internal sealed class TagDirectory
{
    private readonly TopicsByName _tags = new(TopicKind.Tag, "/tags/");

    public IReadOnlyList<Topic> Topics => _tags.Topics;

    public Topic? Find(string name) => _tags.Find(name);

    public IReadOnlyList<Topic> Of(Article article)
    {
        var tags = new List<Topic>(article.Tags.Count);
        foreach (var written in article.Tags)
        {
            if (_tags.FindOrAdd(written.Value) is { } tag && !tags.Contains(tag))
            {
                tags.Add(tag);
            }
        }

        return tags.ToArray();
    }
}
