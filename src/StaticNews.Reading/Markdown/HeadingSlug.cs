using System.Globalization;
using System.Text;

namespace StaticNews.Reading.Markdown;

/// <summary>Makes ids of headings by transliteration.</summary>
internal static class HeadingSlug
{
    private const string Letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

    private static readonly string[] Latin =
        "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y  e iu ia".Split(' ');

    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            Append(slug, char.ToLowerInvariant(c));
        }

        var trimmed = slug.ToString().Trim('-');
        return trimmed.Length == 0 ? "section" : trimmed;
    }

    private static void Append(StringBuilder slug, char c)
    {
        var letter = Letters.IndexOf(c, StringComparison.Ordinal);
        if (letter >= 0)
        {
            slug.Append(Latin[letter]);
        }
        else if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
        {
            slug.Append(c);
        }
        else if (slug.Length > 0 && slug[^1] != '-')
        {
            slug.Append('-');
        }
    }
}
