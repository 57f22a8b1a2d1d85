namespace StaticNews.Content;

/// <summary>How many articles a feed carries and whether in full.</summary>
public sealed record FeedSettings(int Items = 20, bool FullText = true, string? Hub = null)
{
    /// <summary>Each feed is written in all of these.</summary>
    public FeedFormats Formats { get; init; } = FeedFormats.All;

    /// <summary>Whether there is a feed for Yandex.</summary>
    public bool Yandex { get; init; }

    /// <summary>Whether there is a feed for Dzen.</summary>
    public bool Dzen { get; init; }
}
