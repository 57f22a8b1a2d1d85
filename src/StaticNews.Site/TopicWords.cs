using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Site;

/// <summary>How messages call a kind of topic.</summary>
internal static class TopicWords
{
    /// <summary>The kind alone: «tag».</summary>
    public static Phrase Kind(TopicKind kind) => kind switch
    {
        TopicKind.Category => Words.Category,
        TopicKind.Tag => Words.Tag,
        TopicKind.Author => Words.Author,
        _ => Words.Story,
    };

    /// <summary>One topic, with a gap for its title: «the tag «…»».</summary>
    public static Phrase Owner(TopicKind kind) => kind switch
    {
        TopicKind.Category => Owners.Category,
        TopicKind.Tag => Owners.Tag,
        TopicKind.Author => Owners.Author,
        _ => Owners.Story,
    };
}
