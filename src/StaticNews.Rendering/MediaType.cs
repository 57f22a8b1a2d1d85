using StaticNews.Content;
using StaticNews.Rendering.Machines.Hosts;

namespace StaticNews.Rendering;

/// <summary>The media type (RFC 6838) that a file of the input is served with, by its extension.</summary>
internal static class MediaType
{
    public static string Of(MediaItem media) => ContentTypes.Bare(ContentTypes.OfExtension(media.Extension));
}
