namespace StaticNews.Content;

/// <summary>The outlet or document that an article is based on.</summary>
public sealed record CitedSource(string Name, string? Url);
