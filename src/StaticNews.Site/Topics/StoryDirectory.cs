using StaticNews.Content;

namespace StaticNews.Site.Topics;

/// <summary>The continuing stories: those with a file in stories/, and those that articles name.</summary>
internal sealed class StoryDirectory
{
    private readonly TopicsByName _stories = new(TopicKind.Story, "/stories/");

    public StoryDirectory(IReadOnlyList<Story> files)
    {
        foreach (var file in files.OrderBy(file => file.Source.Path, StringComparer.Ordinal))
        {
            _stories.AddDocument(file, file.Slug, file.Summary);
        }
    }

    public IReadOnlyList<Topic> Topics => _stories.Topics;

    public Topic? Find(string name) => _stories.Find(name);

    public Topic? Of(Article article) => article.Story is { } written ? _stories.FindOrAdd(written.Value) : null;

    /// <summary>Lets every article of a story know which was told before it and which after.</summary>
    public void LinkNeighbours()
    {
        foreach (var newestFirst in Topics.Select(story => story.Listing.Articles))
        {
            for (var place = 1; place < newestFirst.Count; place++)
            {
                newestFirst[place - 1].Previous = newestFirst[place];
                newestFirst[place].Next = newestFirst[place - 1];
            }
        }
    }
}
