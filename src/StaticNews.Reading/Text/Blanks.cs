namespace StaticNews.Reading.Text;

/// <summary>Characters that editors cannot see: no-break spaces, signs without width, stray byte-order marks.</summary>
internal static class Blanks
{
    public static bool IsWidthless(char character) =>
        character is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' or '\u200E' or '\u200F';

    public static bool IsBlank(char character) => char.IsWhiteSpace(character) || IsWidthless(character);

    /// <summary>A value without what cannot be seen at its ends.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    public static string Trim(string text) =>
        Trim(text.AsSpan()) is var trimmed && trimmed.Length == text.Length ? text : trimmed.ToString();
}
