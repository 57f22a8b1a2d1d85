using System.Collections.Frozen;

namespace StaticNews.Content;

/// <summary>
/// Lower-case letters in plain Latin letters, for addresses. Russian follows the passport tables with й, ы → y and ъ, ь left
/// out; letters of neighbours (Ukrainian, Belarusian, Kazakh, Tatar, Bashkir) follow their usual Latin spelling.
/// </summary>
internal static class Transliteration
{
    private static readonly FrozenDictionary<char, string> Letters = new Dictionary<char, string>
    {
        ['а'] = "a", ['б'] = "b", ['в'] = "v", ['г'] = "g", ['д'] = "d", ['е'] = "e", ['ё'] = "e", ['ж'] = "zh",
        ['з'] = "z", ['и'] = "i", ['й'] = "y", ['к'] = "k", ['л'] = "l", ['м'] = "m", ['н'] = "n", ['о'] = "o",
        ['п'] = "p", ['р'] = "r", ['с'] = "s", ['т'] = "t", ['у'] = "u", ['ф'] = "f", ['х'] = "kh", ['ц'] = "ts",
        ['ч'] = "ch", ['ш'] = "sh", ['щ'] = "shch", ['ъ'] = "", ['ы'] = "y", ['ь'] = "", ['э'] = "e", ['ю'] = "yu", ['я'] = "ya",
        ['і'] = "i", ['ї'] = "yi", ['є'] = "ye", ['ґ'] = "g", ['ў'] = "u", ['ѓ'] = "g", ['ќ'] = "k", ['ђ'] = "dj", ['ћ'] = "c",
        ['ј'] = "j", ['љ'] = "lj", ['њ'] = "nj", ['џ'] = "dz", ['ѕ'] = "dz", ['ѣ'] = "e", ['ѳ'] = "f", ['ѵ'] = "i",
        ['ә'] = "a", ['ғ'] = "g", ['қ'] = "q", ['ң'] = "n", ['ө'] = "o", ['ұ'] = "u", ['ү'] = "u", ['һ'] = "h",
        ['җ'] = "j", ['ҙ'] = "dh", ['ҡ'] = "q", ['ҫ'] = "th", ['ҳ'] = "h", ['ҷ'] = "j", ['ӣ'] = "i", ['ӯ'] = "u", ['ӑ'] = "a",
        ['ӗ'] = "e", ['ӳ'] = "u", ['ӧ'] = "o", ['ӱ'] = "u", ['ӥ'] = "i", ['ӝ'] = "zh", ['ӟ'] = "z", ['ӵ'] = "ch", ['ӹ'] = "y", ['ӓ'] = "a", ['ӏ'] = "",
        ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['ø'] = "o", ['đ'] = "d", ['ð'] = "d", ['þ'] = "th", ['ł'] = "l",
        ['ħ'] = "h", ['ı'] = "i", ['ŋ'] = "ng", ['ə'] = "a", ['ĳ'] = "ij", ['ŧ'] = "t",
    }.ToFrozenDictionary();

    /// <summary>The Latin letters, perhaps none; <c>null</c> where there is nothing to transliterate.</summary>
    public static string? Of(char lowerLetter) => Letters.GetValueOrDefault(lowerLetter);
}
