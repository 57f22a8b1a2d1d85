using StaticNews.Content;

namespace StaticNews.Reading.Markdown;

/// <summary>The round brackets of a link whose target holds bare spaces.</summary>
/// <param name="Target">The target as typed.</param>
/// <param name="Rest">The title with its quotes and the space before it; empty without one.</param>
/// <param name="Length">Length of the whole, from the closing square bracket to the closing round one.</param>
internal readonly record struct SpacedAddress(string Target, string Rest, int Length)
{
    private const int LongestAddress = 500;

    /// <summary>Reads <c>](my photo.jpg "Credit")</c>: on one line, a space in it, and clearly a file, a page of another site or a template tag.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out SpacedAddress address)
    {
        address = default;
        if (!text.StartsWith("](") || text.Length < 4 || text[2] is '<' or ' ')
        {
            return false;
        }

        var near = text[..Math.Min(text.Length, LongestAddress)];
        var line = near.IndexOfAny('\r', '\n') is var end and >= 0 ? near[..end] : near;
        var close = ClosingBracket(line);
        if (close < 0)
        {
            return false;
        }

        var inside = line[2..close];
        var title = TitleStart(inside);
        var target = inside[..title].TrimEnd();
        if (!target.Contains(' ') || target.ContainsAny('<', '>') || !LooksLikeTarget(target))
        {
            return false;
        }

        var rest = inside[title..];
        address = new SpacedAddress(target.ToString(), rest.IsEmpty ? "" : " " + rest.ToString(), close + 1);
        return true;
    }

    private static bool LooksLikeTarget(ReadOnlySpan<char> target) =>
        target.Contains("{{", StringComparison.Ordinal) || target.Contains("{%", StringComparison.Ordinal)
        || ((FileKinds.IsFileName(target) || WebScheme.Begins(target)) && !target.Contains('"'));

    private static int ClosingBracket(ReadOnlySpan<char> line)
    {
        var depth = 0;
        var quoted = false;
        for (var at = 1; at < line.Length; at++)
        {
            quoted ^= line[at] == '"';
            depth += quoted ? 0 : line[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && !quoted)
            {
                return at;
            }
        }

        return -1;
    }

    private static int TitleStart(ReadOnlySpan<char> inside)
    {
        var trimmed = inside.TrimEnd();
        var quote = trimmed.EndsWith('"') ? trimmed[..^1].IndexOf(" \"") : -1;
        return quote < 0 ? inside.Length : quote + 1;
    }
}
