using System.Collections.Frozen;

namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>The media types (RFC 6838) of all that a site consists of, the same on every host; what is text says that it is UTF-8.</summary>
public static class ContentTypes
{
    public const string Unknown = "application/octet-stream";

    private const string Utf8 = "; charset=utf-8";

    /// <summary>
    /// By file name, in whatever folder, where the ending alone does not tell. Feeds in XML go by their ending: browsers show
    /// <c>application/rss+xml</c> as bare text, or only save it, and feed readers take plain XML as gladly.
    /// </summary>
    public static IReadOnlyList<(string File, string Type)> ByName { get; } =
    [
        ("feed.json", "application/feed+json" + Utf8),
        ("opensearch.xml", "application/opensearchdescription+xml" + Utf8),
    ];

    /// <summary>By ending, with its dot, in order.</summary>
    public static IReadOnlyList<(string Extension, string Type)> ByExtension { get; } =
    [
        (".html", "text/html" + Utf8), (".htm", "text/html" + Utf8), (".css", "text/css" + Utf8), (".js", "text/javascript" + Utf8), (".mjs", "text/javascript" + Utf8),
        (".txt", "text/plain" + Utf8), (".md", "text/markdown" + Utf8), (".csv", "text/csv" + Utf8), (".vtt", "text/vtt" + Utf8), (".ics", "text/calendar" + Utf8),
        (".xml", "application/xml" + Utf8), (".opml", "text/x-opml" + Utf8), (".json", "application/json" + Utf8), (".geojson", "application/geo+json" + Utf8),
        (".webmanifest", "application/manifest+json" + Utf8), (".svg", "image/svg+xml" + Utf8),
        (".jpg", "image/jpeg"), (".jpeg", "image/jpeg"), (".png", "image/png"), (".gif", "image/gif"), (".webp", "image/webp"), (".avif", "image/avif"),
        (".ico", "image/x-icon"), (".woff2", "font/woff2"), (".woff", "font/woff"), (".ttf", "font/ttf"), (".otf", "font/otf"),
        (".mp4", "video/mp4"), (".m4v", "video/mp4"), (".webm", "video/webm"), (".mov", "video/quicktime"),
        (".mp3", "audio/mpeg"), (".m4a", "audio/mp4"), (".ogg", "audio/ogg"), (".oga", "audio/ogg"), (".opus", "audio/opus"), (".wav", "audio/wav"), (".flac", "audio/flac"),
        (".pdf", "application/pdf"), (".zip", "application/zip"), (".wasm", "application/wasm"),
        (".doc", "application/msword"), (".xls", "application/vnd.ms-excel"),
        (".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ];

    private static readonly FrozenDictionary<string, string> Extensions = ByExtension.ToFrozenDictionary(pair => pair.Extension, pair => pair.Type, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Names = ByName.ToFrozenDictionary(pair => pair.File, pair => pair.Type, StringComparer.Ordinal);

    /// <summary>The type of a file, by its name.</summary>
    public static string Of(string file) =>
        Names.GetValueOrDefault(Path.GetFileName(file)) ?? OfExtension(Path.GetExtension(file));

    /// <summary>The type of an ending with its dot.</summary>
    public static string OfExtension(string extension) => Extensions.GetValueOrDefault(extension, Unknown);

    /// <summary>A type without what is said about its letters.</summary>
    public static string Bare(string type) => type.Split(';')[0];

    /// <summary>The types that are text, and so are worth compressing, without what is said about their letters.</summary>
    public static IEnumerable<string> Texts => ByExtension.Concat(ByName).Select(pair => pair.Item2).Where(IsText).Select(Bare).Distinct();

    /// <summary>Whether a file is text and so worth compressing.</summary>
    public static bool IsTextFile(string file) => IsText(Of(file));

    private static bool IsText(string type) => type.EndsWith(Utf8, StringComparison.Ordinal);
}
