using System.Text;
using StaticNews.Reading.Text;

namespace StaticNews.Reading.FrontMatter;

/// <summary>
/// Makes blanks that editors cannot see into blanks that YAML knows, in the indentation and after the first colon of a line. Places
/// stay true but for signs without width before a key, which are dropped, lest they count as indentation.
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

    /// <summary>Ranges are found by comparison; a set of signs beyond ASCII is looked up for each letter.</summary>
    private static bool MayHoldSuspects(ReadOnlySpan<char> text) =>
        text.ContainsAny('\u00A0', '\u00AD', '\uFEFF') || text.ContainsAnyInRange('\u2007', '\u2060');

    private static readonly System.Buffers.SearchValues<char> Suspects =
        System.Buffers.SearchValues.Create("\u00A0\u202F\u2007\u2009\u200B\u200C\u200D\u2060\uFEFF\u00AD\u200E\u200F");
}
