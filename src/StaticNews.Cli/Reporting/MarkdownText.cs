using System.Text;

namespace StaticNews.Cli.Reporting;

/// <summary>Text that stays itself in GitHub Flavored Markdown, also inside a table.</summary>
public static class MarkdownText
{
    private const string Signs = "\\`*_[]<>|~$&";

    // GitHub tells a person who is named after @ and links an issue named after #; something empty in between prevents both.
    private const string Nothing = "<!-- -->";

    /// <summary>Words as words, on one line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var isName = text[i] is '@' or '#' && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]);
            _ = char.IsControl(text[i]) ? escaped.Append(' ')
                : Signs.Contains(text[i], StringComparison.Ordinal) ? escaped.Append('\\').Append(text[i])
                : isName ? escaped.Append(text[i]).Append(Nothing)
                : escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>A name as code, whatever signs are in it.</summary>
    public static string Code(string text)
    {
        var plain = string.Concat(text.Select(sign => char.IsControl(sign) ? ' ' : sign)).Replace("|", "\\|", StringComparison.Ordinal);
        var fence = plain.Contains('`', StringComparison.Ordinal) ? "`` " : "`";
        return fence + plain + string.Concat(fence.Reverse());
    }
}
