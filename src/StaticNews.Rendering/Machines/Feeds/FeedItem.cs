namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>One article as every feed format tells it; addresses are absolute.</summary>
internal sealed record FeedItem
{
    /// <summary>Permanent, whatever happens to the address (a tag URI, RFC 4151).</summary>
    public required string Id { get; init; }

    public required string Url { get; init; }

    public required string Title { get; init; }

    /// <summary>Plain text; empty where the article has neither lead nor text.</summary>
    public required string Summary { get; init; }

    /// <summary>Whether the whole article is told, as HTML; feeds of summaries have none.</summary>
    public required bool HasHtml { get; init; }

    public required DateTimeOffset Published { get; init; }

    /// <summary>The last change of the content: never before <see cref="Published"/>.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>Empty means the newsroom.</summary>
    public required IReadOnlyList<FeedAuthor> Authors { get; init; }

    /// <summary>The category, then the tags.</summary>
    public required IReadOnlyList<string> Subjects { get; init; }

    public FeedPicture? Picture { get; init; }

    /// <summary>The first recording of the article, as podcast programs play it.</summary>
    public FeedRecording? Recording { get; init; }
}

/// <summary>A byline.</summary>
internal sealed record FeedAuthor(string Name, string Url);

/// <summary>A recording.</summary>
/// <param name="Url">Absolute address.</param>
/// <param name="Type">Media type.</param>
/// <param name="Bytes">Size of the file.</param>
/// <param name="Seconds">How long it plays; 0 where unknown.</param>
internal sealed record FeedRecording(string Url, string Type, long Bytes, int Seconds);

/// <summary>The lead picture.</summary>
/// <param name="Url">Absolute address.</param>
/// <param name="Type">Media type; <c>null</c> for a picture elsewhere, of which only the address is known.</param>
/// <param name="Bytes">Size of the file; 0 where unknown.</param>
/// <param name="Width">In pixels; 0 where unknown.</param>
/// <param name="Height">In pixels; 0 where unknown.</param>
/// <param name="Credit">Who made it.</param>
/// <param name="Description">What is on it.</param>
internal sealed record FeedPicture(string Url, string? Type, long Bytes, int Width, int Height, string? Credit, string? Description);
