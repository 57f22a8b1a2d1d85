namespace StaticNews.Content;

/// <summary>A target that a body names: a link's address or a picture's file, as written.</summary>
public sealed record BodyLink(string Target, BodyLinkKind Kind, SourceSpan Span)
{
    /// <summary>Of a picture: what goes with it and was not written.</summary>
    public PictureLack Lacks { get; init; }
}
