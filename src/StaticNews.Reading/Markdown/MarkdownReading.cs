using StaticNews.Content;

namespace StaticNews.Reading.Markdown;

/// <summary>A body as read: what the site must know of it, what is drawn, and what its editor should know.</summary>
public sealed record MarkdownReading(BodyOutline Outline, Body Body, IReadOnlyList<Diagnostic> Diagnostics);
