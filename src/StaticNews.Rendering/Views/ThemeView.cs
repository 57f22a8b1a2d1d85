using StaticNews.Rendering.Templates;
using StaticNews.Rendering.Themes;
using StaticNews.Rendering.Themes.Looks;

namespace StaticNews.Rendering.Views;

/// <summary>What theme.yml decides, the same on every page.</summary>
/// <remarks>
/// logo: the logo, where theme.yml names one
/// heading_font: family of headlines
/// text_font: family of running text
/// preload: addresses of fonts that every page needs at once
/// page_color: colour of the page in the light scheme
/// dark_page_color: colour of the page in the dark scheme
/// </remarks>
internal sealed class ThemeView(Theme theme, SiteViews views, string outlet)
    : View(
        Names,
        theme.Look.Logo is { } logo ? new LogoView(logo, views.Path(theme.Assets.RouteOf(logo.Path)), outlet) : null,
        theme.Look.HeadingFont,
        theme.Look.TextFont,
        theme.Look.Preload.Select(path => views.Path(theme.Assets.RouteOf(path))).ToArray(),
        theme.Look.PageColor?.ToString(),
        theme.Look.DarkPageColor?.ToString())
{
    private static readonly ViewShape Names = new(
        "the theme", "logo", "heading_font", "text_font", "preload", "page_color", "dark_page_color");
}

/// <summary>The logo that stands in place of the outlet's name.</summary>
/// <remarks>
/// src: address of the file
/// alt: what it says
/// width: width in CSS pixels, where known
/// height: height in CSS pixels, where known
/// </remarks>
internal sealed class LogoView(LogoFile logo, string src, string outlet) : View(Names, src, logo.Alt ?? outlet, logo.Width, logo.Height)
{
    private static readonly ViewShape Names = new("the logo", "src", "alt", "width", "height");
}
