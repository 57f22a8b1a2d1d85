using System.Text.RegularExpressions;

namespace StaticNews.Rendering.Themes;

/// <summary>
/// Puts imported stylesheets in place of their <c>@import</c> rules and renames what <c>url()</c> names. References that are
/// absolute, data or fragments stay as they are. Comments and indents are for designers and are left out; <c>/*!</c> keeps a comment.
/// </summary>
internal static partial class Stylesheet
{
    public static string Rewrite(ThemeText css, Func<ThemeReference, string?> inline, Func<ThemeReference, string?> rename) =>
        Indents().Replace(References().Replace(css.Text, match =>
        {
            if (match.Value.StartsWith("/*", StringComparison.Ordinal))
            {
                return match.Value.StartsWith("/*!", StringComparison.Ordinal) ? match.Value : "";
            }

            var target = match.Groups["import"].Success ? match.Groups["import"] : match.Groups["url"];
            if (!target.Success || IsElsewhere(target.Value))
            {
                return match.Value;
            }

            var reference = new ThemeReference(target.Value, target.Index);
            return match.Groups["import"].Success
                ? Wrapped(inline(reference), match.Groups["layer"], match.Groups["media"].Value.Trim())
                : $"url(\"{rename(reference)}\")";
        }), "\n");

    /// <summary>Inlined rules keep the layer and the conditions of their import (CSS Cascade 5, section 2).</summary>
    private static string Wrapped(string? css, Group layer, string media)
    {
        var layered = layer.Success ? $"@layer {layer.Value.Trim()} {{\n{css}\n}}" : css;
        return media.Length == 0 ? layered ?? "" : $"@media {media} {{\n{layered}\n}}";
    }

    private static bool IsElsewhere(string target) =>
        target.StartsWith('/') || target.StartsWith('#') || target.Contains(':', StringComparison.Ordinal);

    [GeneratedRegex(@"\n\s+")]
    private static partial Regex Indents();

    [GeneratedRegex("""
        /\*.*?\*/
        | @import \s+ (?: url\(\s* )? ["']? (?<import> [^"')\s]+ ) ["']? \s* \)? (?: \s* layer\( (?<layer> [^)]*) \) )? (?<media> [^;]*) ;
        | url\( \s* ["']? (?<url> [^"')]+?) ["']? \s* \)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex References();
}
