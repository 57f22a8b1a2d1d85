namespace StaticNews.Content;

/// <summary>A link with the words it is shown by.</summary>
public sealed record NamedLink(string Title, Located<string> Target);
