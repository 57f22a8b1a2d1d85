using StaticNews.Content;

namespace StaticNews.Rendering;

/// <summary>The media type (RFC 6838) that a file of the input is served with, by its extension.</summary>
internal static class MediaType
{
    public static string Of(MediaItem media) => media.Extension switch
    {
        ".jpg" or ".jpeg" => "image/jpeg",
        ".png" => "image/png",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".svg" => "image/svg+xml",
        ".mp4" or ".m4v" => "video/mp4",
        ".webm" => "video/webm",
        ".mov" => "video/quicktime",
        ".mp3" => "audio/mpeg",
        ".m4a" => "audio/mp4",
        ".ogg" or ".oga" => "audio/ogg",
        ".opus" => "audio/opus",
        ".wav" => "audio/wav",
        ".flac" => "audio/flac",
        ".pdf" => "application/pdf",
        ".geojson" => "application/geo+json",
        ".vtt" => "text/vtt",
        _ => "application/octet-stream",
    };
}
