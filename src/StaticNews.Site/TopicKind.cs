namespace StaticNews.Site;

/// <summary>The kinds of topic; the order is that of their weight for readers.</summary>
public enum TopicKind
{
    Category,
    Tag,
    Author,
    Story,
}
