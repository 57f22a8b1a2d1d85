namespace StaticNews.Site.Relating;

/// <summary>Finds the traits of articles: story, tags, category, and the words of headline and lead. Not thread-safe.</summary>
internal sealed class TraitReader
{
    private const int StoryWeight = 4;
    private const int TagWeight = 3;
    private const int HeadlineWeight = 2;
    private const int LeadWeight = 1;
    private const int CategoryWeight = 1;
    private const int HeadlineWords = 20;
    private const int LeadWords = 30;

    private readonly Dictionary<Topic, int> _topics = new(ReferenceEqualityComparer.Instance);
    private readonly List<Trait> _traits = [];
    private readonly WordStems _stems;

    public TraitReader(IReadOnlySet<string> stopWords) => _stems = new WordStems(stopWords, () => Count++);

    /// <summary>How many traits have been numbered.</summary>
    public int Count { get; private set; }

    /// <summary>The traits of an article, each once, with the greatest of its weights.</summary>
    public Trait[] Read(LinkedArticle article)
    {
        _traits.Clear();
        if (article.Story is { } story)
        {
            Add(NumberOf(story), StoryWeight);
        }

        foreach (var tag in article.Tags)
        {
            Add(NumberOf(tag), TagWeight);
        }

        _stems.Read(article.Article.Title.Value, HeadlineWords, number => Add(number, HeadlineWeight));
        _stems.Read(article.Description, LeadWords, number => Add(number, LeadWeight));
        Add(NumberOf(article.Category), CategoryWeight);
        return [.. _traits];
    }

    private void Add(int number, int weight)
    {
        foreach (var trait in _traits)
        {
            if (trait.Number == number)
            {
                return;
            }
        }

        _traits.Add(new Trait(number, weight));
    }

    private int NumberOf(Topic topic)
    {
        if (!_topics.TryGetValue(topic, out var number))
        {
            number = Count++;
            _topics.Add(topic, number);
        }

        return number;
    }
}
