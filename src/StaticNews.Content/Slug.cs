using System.Text;

namespace StaticNews.Content;

/// <summary>
/// The last part of an address: lower-case letters, digits and hyphens. Cyrillic is written in Latin letters as in Russian
/// passports and most newsrooms (kh, ts, ch, sh, shch, y); a Cyrillic slug that an editor gives on purpose is valid too.
/// </summary>
public static class Slug
{
    /// <summary>Longest slug made from a text, in characters: short enough for a folder's name on every host.</summary>
    public const int MaxLength = 120;

    /// <summary>
    /// Makes a slug from a title or a file's name. One that is valid and in Latin letters is kept as it is. Never empty:
    /// a text without letters and digits gives the first digits of its fingerprint.
    /// </summary>
    public static string From(string text)
    {
        var composed = ComposedText.Of(text);
        if (composed.Length <= MaxLength && Ascii.IsValid(composed) && IsValid(composed))
        {
            return composed;
        }

        var slug = new StringBuilder(composed.Length + 8);
        foreach (var letter in composed)
        {
            Append(slug, letter);
        }

        return Shorten(slug.ToString().TrimEnd('-')) is { Length: > 0 } made ? made : FromNothing(composed);
    }

    /// <summary>
    /// Whether a text can stand in an address as it is: composed lower-case letters and digits of any script, with
    /// <c>- _ . ~</c> between them.
    /// </summary>
    public static bool IsValid(ReadOnlySpan<char> slug)
    {
        if (slug.IsEmpty || slug.Length > MaxLength || !IsWord(slug[0]) || slug[^1] == '.')
        {
            return false;
        }

        foreach (var character in slug)
        {
            if (!IsWord(character) && character is not ('-' or '_' or '.' or '~'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWord(char character) =>
        char.IsLetterOrDigit(character) && character == char.ToLowerInvariant(character);

    private static void Append(StringBuilder slug, char character)
    {
        var lower = char.ToLowerInvariant(character);
        if (Transliteration.Of(lower) is { } letters)
        {
            slug.Append(letters);
        }
        else if (ComposedText.BaseLetter(lower) is var plain && char.IsAsciiLetterLower(plain))
        {
            slug.Append(plain);
        }
        else if (char.IsAsciiDigit(lower))
        {
            slug.Append(lower);
        }
        else if (SeparatesWords(lower) && slug.Length > 0 && slug[^1] != '-')
        {
            slug.Append('-');
        }
    }

    /// <summary>Apostrophes, accents and signs without width stand inside words and vanish; all else parts them.</summary>
    private static bool SeparatesWords(char character) =>
        character is not ('\'' or '’' or 'ʼ' or '`' or '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or (>= '\u0300' and <= '\u036F'));

    private static string Shorten(string slug)
    {
        if (slug.Length <= MaxLength)
        {
            return slug;
        }

        var lastWord = slug.LastIndexOf('-', MaxLength);
        return slug[..(lastWord > MaxLength / 2 ? lastWord : MaxLength)];
    }

    private static string FromNothing(string text) => Fingerprint.Of(Encoding.UTF8.GetBytes(text)).Short;
}
