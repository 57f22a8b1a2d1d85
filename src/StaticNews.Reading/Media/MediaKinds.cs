using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.Media;

/// <summary>What a file is by its extension, and what extension a format should have.</summary>
internal static class MediaKinds
{
    public static MediaKind Of(string extension) => extension switch
    {
        ".jpg" or ".jpeg" or ".jpe" or ".jfif" or ".png" or ".gif" or ".webp" or ".avif" or ".svg" or ".heic" or ".heif" => MediaKind.Picture,
        ".mp4" or ".m4v" or ".webm" or ".mov" or ".ogv" => MediaKind.Video,
        ".mp3" or ".m4a" or ".ogg" or ".oga" or ".opus" or ".wav" or ".flac" or ".aac" => MediaKind.Audio,
        ".vtt" or ".srt" => MediaKind.Captions,
        ".geojson" => MediaKind.Map,
        ".pdf" or ".doc" or ".docx" or ".odt" or ".rtf" or ".xls" or ".xlsx" or ".ods" or ".csv" or ".ppt" or ".pptx" or ".odp" or ".epub"
            or ".txt" or ".zip" => MediaKind.Document,
        _ => MediaKind.Other,
    };

    /// <summary>Extensions under which a format may stand, the usual first; none where any will do.</summary>
    public static IReadOnlyList<string> Extensions(MediaFormat format) => format switch
    {
        MediaFormat.Jpeg => [".jpg", ".jpeg", ".jpe", ".jfif"],
        MediaFormat.Png => [".png"],
        MediaFormat.Gif => [".gif"],
        MediaFormat.WebP => [".webp"],
        MediaFormat.Avif => [".avif"],
        MediaFormat.Heif => [".heic", ".heif"],
        MediaFormat.Svg => [".svg"],
        MediaFormat.Mp4 => [".mp4", ".m4v", ".mov", ".m4a"],
        MediaFormat.WebM => [".webm"],
        MediaFormat.Mp3 => [".mp3"],
        MediaFormat.Ogg => [".ogg", ".oga", ".ogv", ".opus"],
        MediaFormat.Wav => [".wav"],
        MediaFormat.Pdf => [".pdf"],
        _ => [],
    };

    /// <summary>The name of a format for messages.</summary>
    public static Phrase Name(MediaFormat format) => format switch
    {
        MediaFormat.Jpeg => Words.A.With("JPEG"),
        MediaFormat.Png => Words.A.With("PNG"),
        MediaFormat.Gif => Words.A.With("GIF"),
        MediaFormat.WebP => Words.A.With("WebP"),
        MediaFormat.Avif => Words.An.With("AVIF"),
        MediaFormat.Heif => Words.HeicPictures,
        MediaFormat.Svg => Words.An.With("SVG"),
        MediaFormat.Mp4 => Words.An.With("MP4"),
        MediaFormat.WebM => Words.A.With("WebM"),
        MediaFormat.Mp3 => Words.An.With("MP3"),
        MediaFormat.Ogg => Words.OggFile,
        MediaFormat.Wav => Words.A.With("WAV"),
        MediaFormat.Pdf => Words.A.With("PDF"),
        _ => Words.SomethingElse,
    };
}
