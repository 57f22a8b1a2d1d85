namespace StaticNews.Content;

/// <summary>A target that a body names: a link's address or a picture's file, as written.</summary>
public sealed record BodyLink(string Target, BodyLinkKind Kind, SourceSpan Span)
{
    /// <summary>Of a picture: what goes with it; <c>null</c> where nobody is expected to say anything.</summary>
    public PictureWords? Words { get; init; }
}
