namespace StaticNews.Content;

/// <summary>Which widths (pixels), formats and quality (1–100) pictures are offered in.</summary>
public sealed record ImageSettings
{
    public IReadOnlyList<int> Widths { get; init; } = [480, 800, 1200, 1600];

    public IReadOnlyList<string> Formats { get; init; } = ["avif", "webp", "jpeg"];

    public int Quality { get; init; } = 78;
}
