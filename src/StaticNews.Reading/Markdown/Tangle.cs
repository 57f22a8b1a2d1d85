namespace StaticNews.Reading.Markdown;

/// <summary>
/// Finds texts that would keep the parser busy for minutes. After each <c>](</c> it reads on to the next white space (or line end,
/// after <c>](&lt;</c>) in search of the closing bracket; the sum of those distances is the work such a text makes.
/// </summary>
internal static class Tangle
{
    private const long MaximumSteps = 20_000_000;

    public static bool IsTooCostly(ReadOnlySpan<char> text)
    {
        long steps = 0;
        var (space, line) = (0, 0);
        for (var at = text.IndexOf("]("); at >= 0 && steps <= MaximumSteps; at = Next(text, at))
        {
            var toLineEnd = at + 2 < text.Length && text[at + 2] == '<';
            steps += toLineEnd ? Distance(text, at, "\r\n", ref line) : Distance(text, at, " \t\r\n", ref space);
        }

        return steps > MaximumSteps;
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
