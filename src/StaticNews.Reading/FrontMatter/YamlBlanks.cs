using StaticNews.Reading.Text;

namespace StaticNews.Reading.FrontMatter;

/// <summary>
/// Makes blanks that editors cannot see into blanks that YAML knows, one for one so that places stay: no-break spaces in the
/// indentation and around the first colon of a line.
/// </summary>
internal static class YamlBlanks
{
    public static string Plain(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspects))
        {
            return text;
        }

        var plain = text.ToCharArray();
        var (inIndent, afterColon) = (true, false);
        var colonSeen = false;
        for (var i = 0; i < plain.Length; i++)
        {
            var character = plain[i];
            if (character == '\n')
            {
                (inIndent, afterColon, colonSeen) = (true, false, false);
            }
            else if (Blanks.IsBlank(character))
            {
                plain[i] = (inIndent || afterColon) && character != '\t' ? ' ' : character;
            }
            else
            {
                (inIndent, afterColon) = (false, character == ':' && !colonSeen);
                colonSeen |= character == ':';
            }
        }

        return new string(plain);
    }

    private static readonly System.Buffers.SearchValues<char> Suspects =
        System.Buffers.SearchValues.Create("\u00A0\u202F\u2007\u2009\u200B\u200C\u200D\u2060\uFEFF\u00AD\u200E\u200F");
}
