using System.Collections.Frozen;

namespace StaticNews.Reading.Markdown;

/// <summary>Tells from a target's extension what it is likely to be, before any file has been looked at.</summary>
internal static class FileKinds
{
    private static readonly FrozenSet<string> Pictures = Set("jpg jpeg jpe png gif webp avif svg bmp tif tiff heic jfif");

    private static readonly FrozenSet<string> Others = Set(
        "mp4 m4v webm mov ogv mp3 ogg oga opus m4a aac wav flac vtt srt geojson gpx kml pdf doc docx xls xlsx ppt pptx odt ods odp rtf csv txt zip rar 7z");

    private static readonly FrozenSet<string> Played = Set("mp4 m4v webm mov ogv mp3 ogg oga opus m4a aac wav flac");

    private static readonly FrozenSet<string> Texts = Set("md markdown html htm");

    /// <summary>A picture by its name.</summary>
    public static bool IsPicture(ReadOnlySpan<char> target) => Has(Pictures, target);

    /// <summary>A video, sound, map or document by its name.</summary>
    public static bool IsOtherMedia(ReadOnlySpan<char> target) => Has(Others, target);

    /// <summary>A film or recording by its name.</summary>
    public static bool IsPlayed(ReadOnlySpan<char> target) => Has(Played, target);

    /// <summary>Any file that an editor may link to, by its name.</summary>
    public static bool IsFileName(ReadOnlySpan<char> target) =>
        Has(Pictures, target) || Has(Others, target) || Has(Texts, target);

    public static bool IsMarkdown(ReadOnlySpan<char> target) =>
        Extension(target) is var extension && (extension.Equals("md", StringComparison.OrdinalIgnoreCase)
            || extension.Equals("markdown", StringComparison.OrdinalIgnoreCase));

    /// <summary>The letters after the last dot of a target's file name, without query and fragment.</summary>
    public static ReadOnlySpan<char> Extension(ReadOnlySpan<char> target)
    {
        var path = target.IndexOfAny('?', '#') is var end and >= 0 ? target[..end] : target;
        var name = path[(path.LastIndexOfAny('/', '\\') + 1)..];
        var dot = name.LastIndexOf('.');
        return dot < 0 ? [] : name[(dot + 1)..];
    }

    private static bool Has(FrozenSet<string> extensions, ReadOnlySpan<char> target) =>
        extensions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Extension(target));

    private static FrozenSet<string> Set(string extensions) =>
        extensions.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
