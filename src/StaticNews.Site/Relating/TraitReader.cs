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

    private readonly TraitNumbers _numbers = new();
    private readonly List<Trait> _traits = [];
    private readonly List<int> _words = [];
    private readonly WordStems _stems;

    // For each trait the last article it was found in, counted from 1.
    private int[] _foundIn = new int[1024];
    private int _article;

    public TraitReader(IReadOnlySet<string> stopWords) => _stems = new WordStems(stopWords, _numbers.Of);

    /// <summary>The numbers given to what was found: topics and stems of words.</summary>
    public TraitNumbers Numbers => _numbers;

    /// <summary>The traits of an article, each once, with the greatest of its weights.</summary>
    public Trait[] Read(LinkedArticle article)
    {
        _article++;
        _traits.Clear();
        if (article.Story is { } story)
        {
            Add(_numbers.Of(story), StoryWeight);
        }

        for (var i = 0; i < article.Tags.Count; i++)
        {
            Add(_numbers.Of(article.Tags[i]), TagWeight);
        }

        AddWords(article.Article.Title.Value, HeadlineWords, HeadlineWeight);
        AddWords(article.Description, LeadWords, LeadWeight);
        Add(_numbers.Of(article.Category), CategoryWeight);
        return [.. _traits];
    }

    private void AddWords(string text, int limit, int weight)
    {
        _words.Clear();
        _stems.Read(text, limit, _words);
        foreach (var number in _words)
        {
            Add(number, weight);
        }
    }

    private void Add(int number, int weight)
    {
        if (number >= _foundIn.Length)
        {
            Array.Resize(ref _foundIn, Math.Max(number + 1, 2 * _foundIn.Length));
        }

        if (_foundIn[number] != _article)
        {
            _foundIn[number] = _article;
            _traits.Add(new Trait(number, weight));
        }
    }
}
