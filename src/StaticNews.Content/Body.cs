namespace StaticNews.Content;

/// <summary>A body ready to be drawn: finished markup interleaved with the parts that need the site or the theme.</summary>
public sealed record Body(IReadOnlyList<BodyPart> Parts)
{
    public static readonly Body Empty = new([]);
}
