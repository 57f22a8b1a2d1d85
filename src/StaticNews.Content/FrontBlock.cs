namespace StaticNews.Content;

/// <summary>A block of the front page: the newest articles of one category, tag or story.</summary>
/// <param name="Kind"><c>category</c>, <c>tag</c> or <c>story</c>.</param>
/// <param name="Name">Slug or title, as written.</param>
/// <param name="Title">Heading of its own; <c>null</c> for that of the category, tag or story.</param>
/// <param name="Count">How many articles.</param>
public sealed record FrontBlock(string Kind, Located<string> Name, string? Title, int Count);
