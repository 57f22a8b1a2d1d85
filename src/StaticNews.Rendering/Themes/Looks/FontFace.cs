using System.Text.RegularExpressions;

namespace StaticNews.Rendering.Themes.Looks;

/// <summary>A file of a font, as a stylesheet's <c>@font-face</c> or the file's own name declares it.</summary>
/// <param name="Path">Path in the theme.</param>
/// <param name="Family">The family as it is named.</param>
/// <param name="IsBold">Whether it is for bold text only.</param>
/// <param name="IsItalic">Whether it slants.</param>
internal sealed partial record FontFace(string Path, string Family, bool IsBold, bool IsItalic)
{
    private const int LeastBold = 600;

    /// <summary>Those that a stylesheet declares; what readers have themselves is none.</summary>
    /// <param name="path">The stylesheet's path in the theme.</param>
    /// <param name="css">What it says.</param>
    public static IEnumerable<FontFace> In(string path, string css)
    {
        foreach (var rule in Rules().Matches(css).Select(rule => rule.Value))
        {
            if (Named().Match(rule) is { Success: true } family && Source().Match(rule) is { Success: true } file)
            {
                yield return new FontFace(Resolve(path, file.Groups[1].Value), family.Groups[1].Value.Trim(), IsBoldIn(rule), Slanted().IsMatch(rule));
            }
        }
    }

    private static bool IsBoldIn(string rule) =>
        Weight().Match(rule) is { Success: true } weight
        && (weight.Groups[1].Value == "bold" || (int.TryParse(weight.Groups[1].Value, out var least) && least >= LeastBold));

    private static string Resolve(string stylesheet, string target) =>
        System.IO.Path.GetRelativePath("/", System.IO.Path.GetFullPath(target, "/" + System.IO.Path.GetDirectoryName(stylesheet))).Replace('\\', '/');

    [GeneratedRegex(@"@font-face\s*\{[^}]*\}")]
    private static partial Regex Rules();

    [GeneratedRegex("""font-family:\s*["']?([^;"'}]+)["']?""")]
    private static partial Regex Named();

    [GeneratedRegex("""url\(\s*["']?([^"')?#]+)""")]
    private static partial Regex Source();

    [GeneratedRegex(@"font-weight:\s*(\w+)")]
    private static partial Regex Weight();

    [GeneratedRegex(@"font-style:\s*(?:italic|oblique)")]
    private static partial Regex Slanted();
}
