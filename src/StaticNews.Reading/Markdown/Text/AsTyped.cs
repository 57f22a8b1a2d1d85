using System.Buffers;

namespace StaticNews.Reading.Markdown;

/// <summary>Finds what must stay as typed, quotes and dots included: addresses, template tags and code.</summary>
internal static class AsTyped
{
    private const int LongestTemplateTag = 300;

    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(
        " \n\t\r\u00A0\u2028\"<>«»" + Marks.Boundary + Marks.Verbatim);

    /// <summary>How many characters from the first on stay; 0 where none must.</summary>
    public static int Length(ReadOnlySpan<char> rest) => rest[0] switch
    {
        ':' => rest.StartsWith("://") ? UpTo(rest.IndexOfAny(AddressEnds), rest.Length) : 0,
        '{' => TemplateTag(rest),
        Marks.Verbatim => rest[1..].IndexOf(Marks.Verbatim) is var end and >= 0 ? end + 2 : rest.Length + 1,
        _ => 0,
    };

    private static int UpTo(int end, int length) => end < 0 ? length : end;

    private static int TemplateTag(ReadOnlySpan<char> rest)
    {
        var close = rest.StartsWith("{{") ? "}}" : rest.StartsWith("{%") ? "%}" : null;
        var end = close is null ? -1 : rest[..Math.Min(rest.Length, LongestTemplateTag)].IndexOf(close);
        return end < 0 ? 0 : end + 2;
    }
}
