using System.Text;

namespace StaticNews.Reading.FrontMatter;

/// <summary>One line of YAML as an editor sees it: indentation, key, value. Knows nothing of the lines around it.</summary>
/// <param name="Text">The whole line.</param>
/// <param name="Indent">Blanks at its start.</param>
/// <param name="Key">The key before the first colon that a blank or the end follows; <c>null</c> without one.</param>
/// <param name="ValueStart">Index of the value's first character.</param>
internal readonly record struct YamlLine(string Text, int Indent, string? Key, int ValueStart)
{
    public string Value => Text[ValueStart..].TrimEnd();

    public static YamlLine Of(string text)
    {
        var indent = text.Length - text.AsSpan().TrimStart().Length;
        var start = indent;
        while (start + 1 < text.Length && text[start] == '-' && text[start + 1] == ' ')
        {
            start = SkipBlanks(text, start + 1);
        }

        var colon = ColonAfterKey(text, start);
        return colon < 0
            ? new YamlLine(text, indent, null, start)
            : new YamlLine(text, indent, text[start..colon].Trim(' ', '"', '\''), SkipBlanks(text, colon + 1));
    }

    /// <summary>The line with another value, and without the indentation where <paramref name="value"/> is to be shown.</summary>
    public string With(string value) => Text[..ValueStart] + value;

    /// <summary>The line with its value in quotes that are safe for it.</summary>
    public string Quoted() => With(Quote(Value));

    /// <summary>Puts text into the quotes that need the least escaping.</summary>
    public static string Quote(string value)
    {
        if (!value.Contains('"') && !value.Contains('\\'))
        {
            return $"\"{value}\"";
        }

        return value.Contains('\'')
            ? new StringBuilder(value).Replace("\\", "\\\\").Replace("\"", "\\\"").Insert(0, '"').Append('"').ToString()
            : $"'{value}'";
    }

    private static int ColonAfterKey(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == ':' && i > start && (i + 1 == text.Length || text[i + 1] is ' ' or '\t'))
            {
                return i;
            }

            if (!(char.IsLetterOrDigit(text[i]) || text[i] is '-' or '_' or ' ' or '.' or '"' or '\'' || Reading.Text.Blanks.IsWidthless(text[i])))
            {
                return -1;
            }
        }

        return -1;
    }

    private static int SkipBlanks(string text, int index)
    {
        while (index < text.Length && text[index] is ' ' or '\t')
        {
            index++;
        }

        return index;
    }
}
