using System.Text;
using StaticNews.Reading.Text;

namespace StaticNews.Reading.FrontMatter;

/// <summary>
/// Makes blanks that editors cannot see into blanks that YAML knows, in the indentation and after the first colon of a line; and, wherever
/// they stand, signs that end a line for YAML 1.1 and in no editor (U+0085, U+2028, U+2029), so that lines are counted as editors count
/// them. Places stay true but for signs without width before a key, which are dropped, lest they count as indentation.
/// </summary>
internal static class YamlBlanks
{
    public static string Plain(string text)
    {
        if (!MayHoldSuspects(text) || !text.AsSpan().ContainsAny(Suspects))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        var (inIndent, afterColon, colonSeen) = (true, false, false);
        foreach (var character in text)
        {
            if (character == '\n')
            {
                (inIndent, afterColon, colonSeen) = (true, false, false);
                plain.Append(character);
            }
            else if (EndsLineForYamlAlone(character))
            {
                plain.Append(inIndent ? "" : " ");
            }
            else if (Blanks.IsBlank(character))
            {
                if (!inIndent || !Blanks.IsWidthless(character))
                {
                    plain.Append((inIndent || afterColon) && character != '\t' ? ' ' : character);
                }
            }
            else
            {
                (inIndent, afterColon) = (false, character == ':' && !colonSeen);
                colonSeen |= character == ':';
                plain.Append(character);
            }
        }

        return plain.ToString();
    }

    private static bool EndsLineForYamlAlone(char character) => character is '\u0085' or '\u2028' or '\u2029';

    /// <summary>Ranges are found by comparison; a set of signs beyond ASCII is looked up for each letter.</summary>
    private static bool MayHoldSuspects(ReadOnlySpan<char> text) =>
        text.Contains('\u0085') || text.ContainsAny('\u00A0', '\u00AD', '\uFEFF') || text.ContainsAnyInRange('\u2007', '\u2060');

    private static readonly System.Buffers.SearchValues<char> Suspects =
        System.Buffers.SearchValues.Create("\u00A0\u202F\u2007\u2009\u200B\u200C\u200D\u2060\uFEFF\u00AD\u200E\u200F\u0085\u2028\u2029");
}
