namespace StaticNews.Reading.Markdown;

/// <summary>Cuts a text for descriptions.</summary>
internal static class Excerpt
{
    private const int MaximumLength = 300;

    /// <summary>The text, or as many whole words of it as fit, with an ellipsis.</summary>
    public static string Of(string text)
    {
        if (text.Length <= MaximumLength)
        {
            return text;
        }

        var cut = text.AsSpan(0, MaximumLength - 1);
        var space = cut.LastIndexOfAny(' ', Marks.NoBreakSpace);
        cut = space > MaximumLength / 2 ? cut[..space] : char.IsHighSurrogate(cut[^1]) ? cut[..^1] : cut;
        return string.Concat(cut.TrimEnd(" \u00A0.,;:!?—–-…«„(["), "…");
    }
}
