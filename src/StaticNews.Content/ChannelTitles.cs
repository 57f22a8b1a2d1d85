namespace StaticNews.Content;

/// <summary>Headlines of their own for cards, search engines and social networks; <c>null</c> means the headline itself.</summary>
public sealed record ChannelTitles(string? Card, string? Search, string? Social)
{
    public static readonly ChannelTitles None = new(null, null, null);
}
