namespace StaticNews.Content;

/// <summary>A subhead of a body: level (2–6), id that stays when other headings change, and its plain text.</summary>
public sealed record Heading(int Level, string Id, string Text);
