namespace StaticNews.Content;

/// <summary>A value together with the place an editor wrote it, so that a mistake found much later still names its line.</summary>
public readonly record struct Located<T>(T Value, SourceSpan Span);
