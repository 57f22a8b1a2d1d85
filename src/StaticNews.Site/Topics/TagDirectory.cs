using StaticNews.Content;

namespace StaticNews.Site.Topics;

/// <summary>The tags that articles name; the first published article decides how each is spelt and keeps its slug.</summary>
internal sealed class TagDirectory
{
    private readonly TopicsByName _tags = new(TopicKind.Tag, "/tags/");

    public IReadOnlyList<Topic> Topics => _tags.Topics;

    public Topic? Find(string name) => _tags.Find(name);

    public IReadOnlyList<Topic> Of(Article article) => TopicsByName.EachOnce(article.Tags, written => _tags.FindOrAdd(written.Value));
}
