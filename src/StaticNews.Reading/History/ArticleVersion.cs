namespace StaticNews.Reading.History;

/// <summary>An article as it stood in one commit: its words, and what says whether readers could see them.</summary>
/// <param name="Date">When it was to be published.</param>
/// <param name="IsDraft">Whether it was not to be.</param>
/// <param name="IsLive">Whether it told of something while it happened, so that whatever was added is no change of what stood there.</param>
/// <param name="Headline">The headline.</param>
/// <param name="Lead">The standfirst; empty where there was none.</param>
/// <param name="Paragraphs">The words of the body without their markup, with single spaces between them.</param>
public sealed record ArticleVersion(DateTimeOffset Date, bool IsDraft, bool IsLive, string Headline, string Lead, IReadOnlyList<string> Paragraphs);
