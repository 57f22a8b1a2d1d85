using StaticNews.Content;
using StaticNews.Site.Naming;

namespace StaticNews.Site.Topics;

/// <summary>
/// The topics of one kind under one folder, found by any of their names. Names that have no file of their own become a topic
/// when they are first asked for, with the spelling and the slug of that first time.
/// </summary>
/// <param name="kind">What they are.</param>
/// <param name="folder">Where they live, such as <c>/tags/</c>.</param>
internal sealed class TopicsByName(TopicKind kind, string folder)
{
    private readonly Dictionary<string, Topic> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Topic?> _bySpelling = new(StringComparer.Ordinal);
    private readonly UniqueSlugs _slugs = new();
    private readonly List<Topic> _topics = [];

    public IReadOnlyList<Topic> Topics => _topics;

    /// <summary>The topics that an article names, each once, in the order written; names that mean none are left out.</summary>
    public static Topic[] EachOnce(IReadOnlyList<Located<string>> names, Func<Located<string>, Topic?> find)
    {
        if (names.Count == 0)
        {
            return [];
        }

        var topics = new Topic[names.Count];
        var count = 0;
        for (var i = 0; i < names.Count; i++)
        {
            if (find(names[i]) is { } topic && !topics.AsSpan(0, count).Contains(topic))
            {
                topics[count++] = topic;
            }
        }

        return count == topics.Length ? topics : topics[..count];
    }

    /// <summary>Adds the topic of a file; its file name and its title lead to it, unless an earlier file has them.</summary>
    public void AddDocument(Document document, string fileName, string? description)
    {
        var slug = Slug.IsValid(fileName) ? fileName : Slug.From(fileName);
        _slugs.Take(slug);
        var topic = Add(slug, TopicName.Tidy(document.Title.Value), description, document);
        _byKey.TryAdd(TopicName.Key(fileName), topic);
        _byKey.TryAdd(slug, topic);
        _byKey.TryAdd(TopicName.Key(document.Title.Value), topic);
    }

    /// <summary>The topic of a name; <c>null</c> where nothing is named so yet.</summary>
    public Topic? Find(string name) =>
        _byKey.GetValueOrDefault(TopicName.Key(name)) ??
        (_byKey.GetValueOrDefault(Slug.From(name)) is { Document: not null } ofFile ? ofFile : null);

    /// <summary>The topic of a name, made now if there is none; <c>null</c> for a name without a visible letter.</summary>
    public Topic? FindOrAdd(string name)
    {
        if (!_bySpelling.TryGetValue(name, out var topic))
        {
            topic = TopicName.Key(name) is { Length: > 0 } key ? Find(name) ?? AddNamed(name, key) : null;
            _bySpelling.Add(name, topic);
        }

        return topic;
    }

    private Topic AddNamed(string name, string key) =>
        _byKey[key] = Add(_slugs.For(name), TopicName.Tidy(name), null, null);

    private Topic Add(string slug, string title, string? description, Document? document)
    {
        var topic = new Topic
        {
            Kind = kind,
            Route = new Route($"{folder}{slug}/"),
            Slug = slug,
            Title = title,
            Description = description,
            Document = document,
        };
        _topics.Add(topic);
        return topic;
    }
}
