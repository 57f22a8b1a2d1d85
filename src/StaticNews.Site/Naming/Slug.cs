using System.Text;
using StaticNews.Content;

namespace StaticNews.Site;

internal static class Slug
{
    private static readonly string[] Latin =
    [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch",
        "sh", "shch", "", "y", "", "e", "yu", "ya",
    ];

    public static string From(string text)
    {
        var slug = new StringBuilder();
        foreach (var letter in NormalForm.Compose(text).ToLowerInvariant())
        {
            if (letter is >= 'а' and <= 'я')
            {
                slug.Append(Latin[letter - 'а']);
            }
            else if (letter == 'ё')
            {
                slug.Append('e');
            }
            else if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }

    public static bool IsValid(string text) =>
        text.Length > 0 && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
}
