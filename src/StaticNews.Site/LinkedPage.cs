using StaticNews.Content;

namespace StaticNews.Site;

/// <summary>A standing page with its address.</summary>
public sealed class LinkedPage : LinkedDocument
{
    public required Page Page { get; init; }
}
