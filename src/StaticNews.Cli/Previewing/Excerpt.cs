using StaticNews.Content;

namespace StaticNews.Cli.Previewing;

/// <summary>The line of a mistake with its neighbours, as they stand in the file now.</summary>
/// <param name="First">The number of the first line.</param>
/// <param name="Lines">The lines, without what is too long to show.</param>
public sealed record Excerpt(int First, IReadOnlyList<string> Lines)
{
    private const int Around = 2;
    private const int Longest = 200;

    /// <summary>What is to be seen at a place; <c>null</c> where the place is a whole file, or one that is not on the disk.</summary>
    public static Excerpt? At(SourceSpan place)
    {
        try
        {
            var first = Math.Max(place.Line - Around, 1);
            var lines = place.Line == 0 || !File.Exists(place.File) ? [] : File.ReadLines(place.File).Skip(first - 1).Take(place.Line + Around - first + 1).Select(Shortened).ToArray();
            return lines.Length == 0 ? null : new Excerpt(first, lines);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Shortened(string line) => line.Length > Longest ? line[..Longest] + "…" : line;
}
