using StaticNews.Content;

namespace StaticNews.Site;

/// <summary>A document with its address and everything its body names, resolved.</summary>
public abstract class LinkedDocument
{
    public required Route Route { get; init; }

    /// <summary>One for each of <see cref="BodyOutline.Links"/>, in the same order.</summary>
    public IReadOnlyList<ResolvedLink> Links { get; set; } = [];
}
