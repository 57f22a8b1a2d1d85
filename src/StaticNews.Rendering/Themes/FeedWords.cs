using System.Text;

namespace StaticNews.Rendering.Themes;

/// <summary>The words that the stylesheet of feeds shows, as custom properties: a stylesheet cannot ask a locale.</summary>
internal static class FeedWords
{
    /// <summary>The file of the theme that the words are drawn into.</summary>
    public const string StylesheetPath = "css/tokens/words.css";

    private static readonly string[] Keys = ["feed_about", "feed_address"];

    public static string Stylesheet(Locale words)
    {
        var css = new StringBuilder(":root {\n");
        foreach (var key in Keys)
        {
            css.Append("  --").Append(key.Replace('_', '-')).Append(": \"").Append(Escaped(words.Find(key) ?? "")).Append("\";\n");
        }

        return css.Append("}\n").ToString();
    }

    /// <summary>The inside of a string of CSS (CSS Syntax 3, 4.3.5).</summary>
    private static string Escaped(string text) => string.Concat(text.Select(letter =>
        letter is '"' or '\\' or '<' || char.IsControl(letter) ? $"\\{(int)letter:x} " : $"{letter}"));
}
