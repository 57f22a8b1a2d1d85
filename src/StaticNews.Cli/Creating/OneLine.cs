using System.Globalization;
using System.Text;

namespace StaticNews.Cli.Creating;

/// <summary>What somebody typed or pasted, as one line: each run of blanks a space, without signs that no program could read back.</summary>
internal static class OneLine
{
    /// <summary>The line; empty where there is nothing to see.</summary>
    public static string Of(string typed)
    {
        var line = new StringBuilder(typed.Length);
        var isVisible = false;
        foreach (var sign in typed.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(sign) || Rune.IsControl(sign))
            {
                line.Append(line.Length > 0 && line[^1] != ' ' ? " " : "");
            }
            else if (sign.Value is not (0xFEFF or 0xFFFD or 0xFFFE or 0xFFFF))
            {
                line.Append(sign.ToString());
                isVisible |= Rune.GetUnicodeCategory(sign) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark);
            }
        }

        return isVisible ? line.ToString().TrimEnd() : "";
    }
}
