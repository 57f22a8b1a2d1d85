namespace StaticNews.Reading.Markdown;

/// <summary>
/// Estimates what lists in lists cost the parser, in steps. At each line it asks every list that is open whether the line goes on in it, and
/// each measures the indentation anew. No more lists are open than there were markers, and each takes two columns at least.
/// </summary>
internal static class NestedLists
{
    private const int ColumnsOfList = 2;
    private const int TabStop = 4;

    // Measured: an empty line costs a list as much as several columns of another line.
    private const int StepsOfEmptyLine = 8;

    public static long Steps(ReadOnlySpan<char> text)
    {
        long steps = 0;
        var (markers, deepest) = (0, 0);
        foreach (var line in text.EnumerateLines())
        {
            var (at, column) = Indentation(line);
            var begun = CountMarkers(line[at..]);
            markers += begun;
            deepest = Math.Max(deepest, Math.Min(markers, (column / ColumnsOfList) + begun));
            steps += at == line.Length ? (long)deepest * StepsOfEmptyLine : (long)Math.Min(markers, column / ColumnsOfList) * column;
            // Of each marker behind another it is asked whether the rest of the line is a rule.
            steps += begun > 1 ? (long)begun * line.Length : 0;
        }

        return steps;
    }

    /// <summary>Where the text of a line begins, behind the marks of quotations too, and at which column.</summary>
    private static (int At, int Column) Indentation(ReadOnlySpan<char> line)
    {
        var (at, column) = (0, 0);
        for (; at < line.Length && line[at] is ' ' or '\t' or '>'; at++)
        {
            column = line[at] == '\t' ? column + TabStop - (column % TabStop) : column + 1;
        }

        return (at, column);
    }

    private static int CountMarkers(ReadOnlySpan<char> rest)
    {
        var count = 0;
        for (var length = LengthOfMarker(rest); length > 0; length = LengthOfMarker(rest))
        {
            count++;
            rest = rest[length..].TrimStart(" \t>");
        }

        return count;
    }

    /// <summary>The length of a bullet or a number with its dot; 0 where there is none.</summary>
    private static int LengthOfMarker(ReadOnlySpan<char> rest)
    {
        var digits = rest.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : rest.Length;
        if (digits == rest.Length || !(digits == 0 ? rest[0] is '-' or '*' or '+' : rest[digits] is '.' or ')'))
        {
            return 0;
        }

        return digits + 1 == rest.Length || rest[digits + 1] is ' ' or '\t' ? digits + 1 : 0;
    }
}
