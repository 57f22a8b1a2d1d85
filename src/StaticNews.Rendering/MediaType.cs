using StaticNews.Content;
using StaticNews.Rendering.Machines.Hosts;

namespace StaticNews.Rendering;

/// <summary>The media type (RFC 6838) that a file of the input is served with, by its extension.</summary>
internal static class MediaType
{
    public static string Of(MediaItem media) => ContentTypes.Bare(ContentTypes.OfExtension(media.Extension));

    /// <summary>By the end of a path or address; <c>null</c> where that tells nothing.</summary>
    public static string? OfName(string name) => ContentTypes.OfExtension(Path.GetExtension(name)) is var type and not ContentTypes.Unknown ? ContentTypes.Bare(type) : null;
}
