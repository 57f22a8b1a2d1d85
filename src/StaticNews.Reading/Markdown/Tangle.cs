using System.Buffers;

namespace StaticNews.Reading.Markdown;

/// <summary>
/// Finds texts that would keep the parser busy for seconds. Its work is the square of the size in a few places; each is estimated
/// here in steps before anything is parsed. Articles stay a thousand times below the limit.
/// </summary>
internal static class Tangle
{
    private const long MaximumSteps = 30_000_000;
    private const int MaximumDefinitions = 8_000;

    private static readonly SearchValues<string> Addresses =
        SearchValues.Create(["www.", "http", "ftp:", "mailto:", "tel:"], StringComparison.Ordinal);

    private static readonly SearchValues<string> Underlines = SearchValues.Create(["\n=", "\n-", "\r=", "\r-"], StringComparison.Ordinal);

    public static bool IsTooCostly(ReadOnlySpan<char> text) =>
        text.Length > MaximumDefinitions
        && (LinkSteps(text) > MaximumSteps || AddressSteps(text) > MaximumSteps || NestedLists.Steps(text) > MaximumSteps
            || text.Count("]:") > MaximumDefinitions || CountUnderlines(text) > MaximumDefinitions);

    /// <summary>After each <c>](</c> the parser reads on to white space, or to the line's end after <c>](&lt;</c>, for the closing bracket.</summary>
    private static long LinkSteps(ReadOnlySpan<char> text)
    {
        long steps = 0;
        var (space, line) = (0, 0);
        for (var at = text.IndexOf("]("); at >= 0 && steps <= MaximumSteps; at = Next(text, at))
        {
            var toLineEnd = at + 2 < text.Length && text[at + 2] == '<';
            steps += toLineEnd ? Distance(text, at, "\r\n", ref line) : Distance(text, at, " \t\r\n", ref space);
        }

        return steps;
    }

    /// <summary>For each bare address the parser looks back over all that its paragraph holds.</summary>
    private static long AddressSteps(ReadOnlySpan<char> text)
    {
        long steps = 0;
        var (from, paragraph) = (0, 0);
        while (text[from..].IndexOfAny(Addresses) is var found and >= 0 && steps <= MaximumSteps)
        {
            var at = from + found;
            paragraph = LastParagraphStart(text, paragraph, from, at);
            steps += at - paragraph;
            from = at + 3;
        }

        return steps;
    }

    private static int LastParagraphStart(ReadOnlySpan<char> text, int known, int from, int to)
    {
        var between = text[Math.Max(0, from - 3)..to];
        var blank = Math.Max(between.LastIndexOf("\n\n"), Math.Max(between.LastIndexOf("\n\r\n"), between.LastIndexOf("\n- ")));
        return blank < 0 ? known : Math.Max(0, from - 3) + blank;
    }

    /// <summary>An underlined heading takes its paragraph's place, which is searched for.</summary>
    private static int CountUnderlines(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (text.IndexOfAny(Underlines) is var at and >= 0 && count <= MaximumDefinitions)
        {
            var line = text[(at + 1)..];
            var end = line.IndexOfAny('\r', '\n');
            var rest = end < 0 ? line : line[..end];
            count += rest.ContainsAnyExcept(rest[0], ' ') ? 0 : 1;
            text = line;
        }

        return count;
    }

    private static int Next(ReadOnlySpan<char> text, int at)
    {
        var next = text[(at + 2)..].IndexOf("](");
        return next < 0 ? -1 : at + 2 + next;
    }

    private static int Distance(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> stops, ref int known)
    {
        if (known < at)
        {
            var stop = text[at..].IndexOfAny(stops);
            known = stop < 0 ? text.Length : at + stop;
        }

        return known - at;
    }
}
