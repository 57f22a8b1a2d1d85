using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Themes.Looks;

/// <summary>What theme.yml makes of a theme, checked against what the theme has: a stylesheet, a logo, and the order of the front page.</summary>
internal sealed record Look
{
    /// <summary>The file of the theme that theme.yml is drawn into.</summary>
    public const string StylesheetPath = "css/tokens/theme.css";

    private const string FrontBlocks = "partials/front/";
    private const string Ending = ".scriban";

    /// <summary>Rules that come after the theme's own values; empty where theme.yml changes none.</summary>
    public required string Stylesheet { get; init; }

    /// <summary>What browsers paint round a page in the light and in the dark scheme, where the theme says.</summary>
    public Rgb? PageColor { get; init; }

    public Rgb? DarkPageColor { get; init; }

    public string? HeadingFont { get; init; }

    public string? TextFont { get; init; }

    /// <summary>Font files that every page needs at once, by path in the theme; of families that theme.yml brings in.</summary>
    public IReadOnlyList<string> Preload { get; init; } = [];

    /// <summary>What share cards are drawn with: their colours, and the files for headlines and for the rest, best first.</summary>
    public required CardColors CardColors { get; init; }

    public required IReadOnlyList<FontFace> HeadingFaces { get; init; }

    public required IReadOnlyList<FontFace> TextFaces { get; init; }

    public LogoFile? Logo { get; init; }

    /// <summary>Names of partials in <c>partials/front/</c>.</summary>
    public IReadOnlyList<string> FrontPage { get; init; } = [];

    /// <summary>Checks settings against a theme. What is wrong is left out and told.</summary>
    public static (Look Look, IReadOnlyList<Diagnostic> Diagnostics) Of(IFileTree theme, ThemeSettings settings)
    {
        var diagnostics = new List<Diagnostic>();
        var css = new CssVariables(theme);
        var light = new ColorScheme(css, settings.Colors, null, diagnostics);
        var dark = new ColorScheme(css, settings.DarkColors, light, diagnostics);
        diagnostics.AddRange([.. Contrast.Check(light, Words.Light), .. Contrast.Check(dark, Words.Dark)]);
        var fonts = new FontFamilies(theme, css);
        var sheet = new LookStylesheet(css, fonts, diagnostics);
        var look = new Look
        {
            Stylesheet = sheet.Write(light, dark, settings),
            PageColor = light.Color("page"),
            DarkPageColor = dark.Color("page"),
            HeadingFont = settings.HeadingFont?.Value,
            TextFont = settings.TextFont?.Value,
            Preload = [.. PreloadOf(settings.TextFont, false, fonts).Union(PreloadOf(settings.HeadingFont, true, fonts))],
            CardColors = CardColors.Of(light),
            HeadingFaces = fonts.FacesFor("heading", settings.HeadingFont?.Value),
            TextFaces = fonts.FacesFor("text", settings.TextFont?.Value),
            Logo = LogoOf(theme, settings, diagnostics),
            FrontPage = FrontPageOf(theme, settings, diagnostics),
        };
        return (look, diagnostics);
    }

    /// <summary>Headlines are bold and text is not; a family with one file has that for both.</summary>
    private static IEnumerable<string> PreloadOf(Located<string>? family, bool bold, FontFamilies fonts)
    {
        FontFile[] upright = family is { } named ? [.. fonts.FilesOf(named.Value).Where(file => !file.IsItalic)] : [];
        return upright.OrderBy(file => file.IsBold == bold ? 0 : 1).Take(1).Select(file => file.Path);
    }

    private static LogoFile? LogoOf(IFileTree theme, ThemeSettings settings, List<Diagnostic> diagnostics)
    {
        if (settings.Logo is not { } logo)
        {
            return null;
        }

        if (!theme.List().Contains(logo.Value, StringComparer.Ordinal))
        {
            var pictures = theme.List().Where(path => path.StartsWith("images/", StringComparison.Ordinal));
            diagnostics.Add(Spelling.Report(ThemeRules.UnknownAsset, logo.Span, pictures, [logo.Value]));
            return null;
        }

        var file = LogoFile.Read(logo.Value, settings.LogoAlt, theme.Read(logo.Value));
        if (file is null || !logo.Value.StartsWith("images/", StringComparison.Ordinal))
        {
            diagnostics.Add(ThemeRules.InvalidLogo.At(logo.Span, logo.Value));
        }

        return file;
    }

    private static string[] FrontPageOf(IFileTree theme, ThemeSettings settings, List<Diagnostic> diagnostics)
    {
        string[] known = [.. theme.List()
            .Where(path => path.StartsWith(FrontBlocks, StringComparison.Ordinal) && path.EndsWith(Ending, StringComparison.Ordinal))
            .Select(path => path[FrontBlocks.Length..^Ending.Length])];
        foreach (var block in settings.FrontPage.Where(block => !known.Contains(block.Value, StringComparer.Ordinal)))
        {
            diagnostics.Add(Spelling.Report(ThemeRules.UnknownFrontBlock, block.Span, known, [block.Value, string.Join(", ", known)]));
        }

        return [.. settings.FrontPage.Select(block => block.Value).Where(known.Contains).Distinct()];
    }
}
