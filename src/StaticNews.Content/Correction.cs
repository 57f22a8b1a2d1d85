namespace StaticNews.Content;

/// <summary>A mistake the outlet has owned up to: when, and what was wrong.</summary>
public sealed record Correction(DateTimeOffset Date, string Text);
