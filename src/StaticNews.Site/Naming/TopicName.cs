using System.Text;
using StaticNews.Content;

namespace StaticNews.Site.Naming;

/// <summary>How names that editors type are tidied for readers, and compared: «Дороги», «дороги » and «ДОРОГИ» are one tag.</summary>
internal static class TopicName
{
    /// <summary>The name as readers see it: composed, trimmed, one space between words.</summary>
    public static string Tidy(string name) => Rewrite(name, letter => letter);

    /// <summary>What equal names have in common, whatever their case, spaces, «ё» and Unicode form.</summary>
    public static string Key(string name) => Rewrite(name, letter => char.ToLowerInvariant(letter) is 'ё' ? 'е' : char.ToLowerInvariant(letter));

    private static string Rewrite(string name, Func<char, char> letterOf)
    {
        var rewritten = new StringBuilder(name.Length);
        foreach (var letter in ComposedText.Of(name))
        {
            if (!char.IsWhiteSpace(letter))
            {
                AppendVisible(rewritten, letterOf(letter));
            }
            else if (rewritten.Length > 0 && rewritten[^1] != ' ')
            {
                rewritten.Append(' ');
            }
        }

        return rewritten.ToString().TrimEnd(' ');
    }

    private static void AppendVisible(StringBuilder rewritten, char letter)
    {
        if (letter is not ('\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD'))
        {
            rewritten.Append(letter);
        }
    }
}
