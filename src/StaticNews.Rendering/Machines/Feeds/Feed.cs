using StaticNews.Content;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>A channel ready to be written in one format; addresses are absolute.</summary>
internal sealed record Feed
{
    public required SiteSettings Settings { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required FeedLook Look { get; init; }

    /// <summary>The outlet's front page.</summary>
    public required string HomeUrl { get; init; }

    /// <summary>The page the feed belongs to.</summary>
    public required string PageUrl { get; init; }

    /// <summary>The feed itself.</summary>
    public required string SelfUrl { get; init; }

    /// <summary>Whom subscribers ask to be told of news at once (WebSub); <c>null</c> where the outlet has nobody for that.</summary>
    public string? Hub => Addresses.Outbound(Settings.Feeds.Hub);

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<DrawnItem> Items { get; init; }

    /// <summary>The last change of the content, never of the build; <c>null</c> for an empty feed.</summary>
    public DateTimeOffset? Updated => Items.Count == 0 ? null : Items.Max(item => item.Updated);
}
