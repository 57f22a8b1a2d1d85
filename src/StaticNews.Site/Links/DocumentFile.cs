using StaticNews.Content;

namespace StaticNews.Site.Links;

/// <summary>A Markdown file of the input as a link meets it.</summary>
/// <param name="Document">What was read from it.</param>
/// <param name="Linked">Its place on the site; <c>null</c> where it has none.</param>
/// <param name="Withheld">Why it has none, such as «is a draft»; <c>null</c> where a mistake has already been reported.</param>
internal sealed record DocumentFile(Document Document, LinkedDocument? Linked, string? Withheld);
