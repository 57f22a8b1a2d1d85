namespace StaticNews.Content;

/// <summary>A picture named in front matter, with what a reader should know of it.</summary>
/// <param name="Source">File or address as written.</param>
/// <param name="Alt">Text alternative.</param>
/// <param name="Caption">What is shown, plain text.</param>
/// <param name="Credit">Who made it.</param>
/// <param name="Focus">The point that crops keep, as fractions of width and height from the top left.</param>
public sealed record Picture(
    Located<string> Source, string? Alt, string? Caption, string? Credit, FocusPoint? Focus);
