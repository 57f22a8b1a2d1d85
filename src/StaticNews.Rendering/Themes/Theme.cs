using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Themes;

/// <summary>What an outlet looks like: its templates, its words and its files, read and checked once.</summary>
public sealed class Theme
{
    private static readonly string[] Layouts =
    [
        "archive", "archive_day", "archive_month", "archive_year", "article", "corrections", "front", "listing", "not_found", "page",
        "redirect", "topics",
    ];

    private static readonly string[] BodyPartials =
    [
        "audio", "correction", "document", "embed", "factbox", "figure", "gallery", "live", "map", "quote", "read_also", "timeline",
        "video", "warning",
    ];

    private Theme(TemplateLibrary templates, Locale locale, ThemeAssets assets)
    {
        Templates = templates;
        Locale = locale;
        Assets = assets;
    }

    /// <summary>The words.</summary>
    public Locale Locale { get; }

    internal TemplateLibrary Templates { get; }

    internal ThemeAssets Assets { get; }

    /// <summary>
    /// Reads a theme for a site in a language. The value is <c>null</c> where mistakes make it unusable; every mistake is returned.
    /// </summary>
    public static Read<Theme> Load(IFileTree files, string language)
    {
        var templates = TemplateLibrary.Load(files);
        var locale = Locale.Load(files, language);
        var assets = ThemeAssets.Load(files);
        Diagnostic[] diagnostics = [.. templates.Diagnostics, .. locale.Diagnostics, .. assets.Diagnostics, .. Missing(templates.Value!, files)];
        var usable = diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
        return new Read<Theme>(usable ? new Theme(templates.Value!, locale.Value!, assets.Value!) : null, diagnostics);
    }

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
