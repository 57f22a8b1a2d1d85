using System.Text;
using StaticNews.Content;

namespace StaticNews.Rendering.Themes.Looks;

/// <summary>Writes what theme.yml changes as rules of CSS, in the layer of the theme's own values and after them.</summary>
internal sealed class LookStylesheet(CssVariables css, FontFamilies fonts, List<Diagnostic> diagnostics)
{
    private readonly StringBuilder _css = new();

    /// <summary>The rules; empty where nothing is changed.</summary>
    public string Write(ColorScheme light, ColorScheme dark, ThemeSettings settings)
    {
        WriteRule("", ":root", [.. Declarations(light), .. Font("heading", settings.HeadingFont), .. Font("text", settings.TextFont)]);
        WriteRule("@media (prefers-color-scheme: dark) ", ":root:not([data-theme=\"light\"])", Declarations(dark));
        WriteRule("", ":root[data-theme=\"dark\"]", Declarations(dark));
        foreach (var file in new[] { settings.TextFont, settings.HeadingFont }.OfType<Located<string>>().DistinctBy(font => font.Value)
            .SelectMany(font => fonts.FilesOf(font.Value).Select(file => (Family: font.Value, File: file))))
        {
            WriteFace(file.Family, file.File);
        }

        return _css.ToString();
    }

    private static string[] Declarations(ColorScheme scheme) => [.. scheme.Own.Select(color => $"--{color.Key}: {color.Value}")];

    /// <summary>A family that the theme has anyway needs no rule.</summary>
    private string[] Font(string use, Located<string>? family) =>
        family is { } named && fonts.Stack(named, diagnostics) is { } stack && stack != css.Text("font-" + use) ? [$"--font-{use}: {stack}"] : [];

    private void WriteRule(string condition, string selector, string[] declarations)
    {
        if (declarations.Length > 0)
        {
            var rule = $"{selector} {{ {string.Join("; ", declarations)} }}";
            _css.Append("@layer base { ").Append(condition.Length > 0 ? $"{condition}{{ {rule} }}" : rule).Append(" }\n");
        }
    }

    private void WriteFace(string family, FontFile file) => _css.Append($$"""
        @font-face { font-family: "{{family}}"; font-weight: {{file.Weight}}; font-style: {{(file.IsItalic ? "italic" : "normal")}}; font-display: optional; src: url("../../{{file.Path}}") format("woff2") }

        """);
}
