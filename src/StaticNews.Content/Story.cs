namespace StaticNews.Content;

/// <summary>A continuing story that several articles tell; <see cref="Document.Title"/> is its name.</summary>
public sealed record Story : Document
{
    /// <summary>File name without .md; what articles name the story by.</summary>
    public required string Slug { get; init; }

    public string? Summary { get; init; }
}
