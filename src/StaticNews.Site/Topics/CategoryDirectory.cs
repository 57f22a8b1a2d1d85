using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Site.Naming;

namespace StaticNews.Site.Topics;

/// <summary>
/// The categories of site.yml, found by slug or title in any case. Where site.yml lists none, every article belongs to the one
/// called «Новости» (in English «News»), whatever an imported archive says.
/// </summary>
internal sealed class CategoryDirectory
{
    private static readonly Category EnglishNews = new("news", "News", null);

    private readonly Dictionary<string, Topic> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Topic?> _bySpelling = new(StringComparer.Ordinal);
    private readonly Lazy<NearestName> _nearest;
    private readonly bool _listed;

    public CategoryDirectory(SiteSettings settings)
    {
        _listed = settings.Categories.Count > 0;
        Topics = [.. (_listed ? settings.Categories : [DefaultFor(settings.Language)]).Select(TopicOf)];
        _nearest = new Lazy<NearestName>(() => new NearestName(Topics.SelectMany(topic => new[] { topic.Slug, topic.Title })));
        foreach (var topic in Topics)
        {
            _byKey.TryAdd(TopicName.Key(topic.Slug), topic);
            _byKey.TryAdd(TopicName.Key(topic.Title), topic);
        }
    }

    /// <summary>In the order of site.yml.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    public Topic? Find(string name)
    {
        if (!_bySpelling.TryGetValue(name, out var topic))
        {
            topic = _byKey.GetValueOrDefault(TopicName.Key(name));
            _bySpelling.Add(name, topic);
        }

        return topic;
    }

    /// <summary>The category of an article. One that is missing or unknown is reported, and the first category stands in for it.</summary>
    public Topic Of(Article article, List<Diagnostic> report)
    {
        if (!_listed)
        {
            return Topics[0];
        }

        if (article.Category is not { } written)
        {
            report.Add(TopicRules.MissingCategory.At(article.Source.At(1, 1), Names()));
            return Topics[0];
        }

        if (Find(written.Value) is { } category)
        {
            return category;
        }

        report.Add(TopicRules.UnknownCategory.At(written.Span, written.Value) with { OwnCure = CureFor(written.Value) });
        return Topics[0];
    }

    /// <summary>What was probably meant, or all there is.</summary>
    public Phrase CureFor(string written) =>
        _nearest.Value.To(written) is { } near && Find(near) is { } meant
            ? Cures.DidYouMeanCategory.With(meant.Slug, meant.Title)
            : Cures.KnownCategories.With(Names());

    private string Names() => string.Join(", ", Topics.Select(topic => $"«{topic.Slug}»"));

    private static Category DefaultFor(string language) =>
        language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? EnglishNews : Category.News;

    private static Topic TopicOf(Category category) => new()
    {
        Kind = TopicKind.Category,
        Route = new Route($"/{category.Slug}/"),
        Slug = category.Slug,
        Title = category.Title,
        Description = category.Description,
    };
}
