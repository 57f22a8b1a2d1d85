using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Rendering.Templates;
using StaticNews.Rendering.Themes.Looks;
using StaticNews.Site;

namespace StaticNews.Rendering.Themes;

/// <summary>What an outlet looks like: its templates, its words and its files, read and checked once.</summary>
public sealed class Theme
{
    internal static readonly IReadOnlyList<string> Layouts =
    [
        "archive", "archive_day", "archive_month", "archive_year", "article", "corrections", "front", "history", "lite_article", "lite_front", "listing",
        "not_found", "offline", "page", "redirect", "search", "topics", "withdrawn",
    ];

    internal static readonly IReadOnlyList<string> BodyPartials =
    [
        "audio", "correction", "document", "embed", "factbox", "figure", "gallery", "live", "map", "quote", "read_also", "timeline",
        "video", "warning",
    ];

    private Theme(TemplateLibrary templates, Locale locale, ThemeAssets assets, Look look)
    {
        Templates = templates;
        Locale = locale;
        Assets = assets;
        Look = look;
    }

    /// <summary>The words.</summary>
    public Locale Locale { get; }

    internal TemplateLibrary Templates { get; }

    internal ThemeAssets Assets { get; }

    /// <summary>What theme.yml makes of it.</summary>
    internal Look Look { get; }

    /// <summary>
    /// Reads a theme for a site in a language. The value is <c>null</c> where mistakes make it unusable; every mistake is returned.
    /// </summary>
    /// <param name="files">The theme, in layers where an outlet changes single files of it.</param>
    /// <param name="language">Language of its words.</param>
    /// <param name="settings">What theme.yml says.</param>
    public static Read<Theme> Load(IFileTree files, string language, ThemeSettings? settings = null)
    {
        var templates = TemplateLibrary.Load(files);
        var locale = Locale.Load(files, language);
        var (look, noticed) = Look.Of(files, settings ?? ThemeSettings.None);
        var assets = ThemeAssets.Load(WithMade(files, look, locale.Value));
        Diagnostic[] diagnostics =
            [.. templates.Diagnostics, .. locale.Diagnostics, .. noticed, .. assets.Diagnostics, .. Missing(templates.Value!, files)];
        var usable = diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
        return new Read<Theme>(usable ? new Theme(templates.Value!, locale.Value!, assets.Value!, look) : null, diagnostics);
    }

    /// <summary>The theme with what theme.yml and the locale say, in the stylesheets that are there for it.</summary>
    private static IFileTree WithMade(IFileTree files, Look look, Locale? words)
    {
        var made = new MemoryFiles(files.Display(""));
        var paths = files.List();
        if (paths.Contains(Look.StylesheetPath, StringComparer.Ordinal))
        {
            made.Add(Look.StylesheetPath, look.Stylesheet);
        }

        if (words is not null && paths.Contains(FeedWords.StylesheetPath, StringComparer.Ordinal))
        {
            made.Add(FeedWords.StylesheetPath, FeedWords.Stylesheet(words));
        }

        return made.List().Count > 0 ? new LayeredFiles(files, made) : files;
    }

    /// <summary>The outlet's logo for machines, not all of which read SVG.</summary>
    internal Route? Logo => Look.Logo?.Path is { } path && path.EndsWith(".png", StringComparison.Ordinal) ? Assets.RouteOf(path) : Assets.Logo;

    /// <summary>A layout that <see cref="Load"/> has found.</summary>
    internal TemplateFile Layout(string name) => Templates.Find("layouts/" + name)!;

    /// <summary>A body partial that <see cref="Load"/> has found.</summary>
    internal TemplateFile BodyPartial(string name) => Templates.Find("partials/body/" + name)!;

    private static IEnumerable<Diagnostic> Missing(TemplateLibrary templates, IFileTree files) =>
        Layouts.Select(name => "layouts/" + name).Concat(BodyPartials.Select(name => "partials/body/" + name))
            .Where(name => templates.Find(name) is null)
            .Select(name => name + ".scriban")
            .Select(path => ThemeRules.MissingTemplate.At(SourceSpan.WholeFile(files.Display(path)), path));
}
