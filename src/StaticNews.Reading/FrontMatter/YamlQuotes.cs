namespace StaticNews.Reading.FrontMatter;

/// <summary>How YAML marks text: where a quoted value ends, and which signs cannot begin one without quotes.</summary>
internal static class YamlQuotes
{
    /// <summary>Index of the quote that closes the one at <paramref name="start"/>; −1 where none does.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var quote = text[start];
        for (var i = start + 1; i < text.Length; i++)
        {
            if (quote == '"' && text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == quote)
            {
                if (quote == '"' || i + 1 >= text.Length || text[i + 1] != quote)
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }

    public static bool IsReserved(char sign) => sign is '*' or '&' or '!' or '%' or '@' or '`';

    /// <summary>Whether nothing but a comment follows.</summary>
    public static bool IsEndOfValue(ReadOnlySpan<char> rest) => rest.Trim() is var trimmed && (trimmed.IsEmpty || trimmed[0] == '#');
}
