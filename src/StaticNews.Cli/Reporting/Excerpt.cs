using System.Globalization;
using System.Text;
using Spectre.Console;

namespace StaticNews.Cli.Reporting;

/// <summary>The line of a file that a diagnostic means, with a mark below the column: what an editor has to look at.</summary>
public static class Excerpt
{
    /// <summary>Characters shown of a line that is longer.</summary>
    private const int Shown = 100;

    /// <summary>How many of them stand before the column.</summary>
    private const int ShownBefore = 60;

    private const string Tab = "    ";
    private const char Cut = '…';
    private const char Unprintable = '·';
    private const char JoinsEmoji = '\u200D';

    /// <summary>Two lines: the text beside its number, and the mark.</summary>
    /// <param name="text">The line as it stands in the file.</param>
    /// <param name="number">Its number.</param>
    /// <param name="column">The column meant, a UTF-16 position from 1; one behind the line's end means the end.</param>
    public static string Of(string text, int number, int column)
    {
        var at = Math.Clamp(column - 1, 0, text.Length);
        var start = WholeFrom(text, at > ShownBefore && text.Length > Shown ? at - ShownBefore : 0);
        var end = WholeFrom(text, Math.Min(text.Length, start + Shown));
        var before = (start > 0 ? Cut : "") + Visible(text.AsSpan(start, at - start));
        var after = Visible(text.AsSpan(at, end - at)) + (end < text.Length ? Cut : "");
        var gutter = new string(' ', $"{number}".Length);
        return $"  {number} | {before}{after}".TrimEnd() + $"\n  {gutter} | {new string(' ', before.GetCellWidth())}^";
    }

    /// <summary>A place where no character is cut in two.</summary>
    private static int WholeFrom(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index - 1 : index;

    /// <summary>What a terminal would obey instead of showing it, and what nobody would see, becomes a dot.</summary>
    private static string Visible(ReadOnlySpan<char> text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character == '\t' ? visible.Append(Tab) : visible.Append(IsShown(character) ? character : Unprintable);
        }

        return visible.ToString();
    }

    private static bool IsShown(char character) =>
        !char.IsControl(character) && (character == JoinsEmoji || char.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));
}
