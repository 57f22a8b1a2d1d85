namespace StaticNews.Reading.Markdown;

/// <summary>Tells «10-12» from telephone numbers, dates, scores and model names.</summary>
internal static class NumberRange
{
    private const int LongestNumber = 6;

    /// <summary>Whether a hyphen between these two texts joins a smaller number with a larger one, or a year with its short form.</summary>
    public static bool Is(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        Span<char> buffer = stackalloc char[LongestNumber];
        var from = Token.Read(before, buffer);
        var length = NumberLength(after);
        if (NumberLength(from) != from.Length || from.IsEmpty || length is 0 or > LongestNumber || !EndsWord(after[length..]))
        {
            return false;
        }

        var to = after[..length];
        return Value(from) < Value(to) || (from.Length == 4 && to.Length == 2);
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var length = DigitCount(text);
        if (length > 0 && length < text.Length && text[length] is ',' or '.')
        {
            var fraction = DigitCount(text[(length + 1)..]);
            return fraction > 0 ? length + 1 + fraction : length;
        }

        return length;
    }

    private static int DigitCount(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;

    private static bool EndsWord(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
        {
            return true;
        }

        return Marks.IsSpace(rest[0]) || rest[0] is ';' or '%' or ')' or ']' or '»' or '“' or '”' or '"' or '…' or Marks.Boundary
            || (rest[0] is ',' or '.' or ':' or '!' or '?' && (rest.Length == 1 || !char.IsLetterOrDigit(rest[1])));
    }

    private static double Value(ReadOnlySpan<char> number)
    {
        var comma = number.IndexOf(',');
        var whole = comma < 0 ? number : number[..comma];
        return double.Parse(whole) + (comma < 0 ? 0 : double.Parse(number[(comma + 1)..]) / Math.Pow(10, number.Length - comma - 1));
    }
}
