using StaticNews.Content;
using StaticNews.Rendering.Themes;

namespace StaticNews.Rendering.Machines.Feeds;

/// <summary>How feeds look where somebody sees them: in a browser, and in a list of subscriptions. What the theme lacks is left out.</summary>
/// <param name="Stylesheet">Path of the stylesheet with which browsers show a feed (W3C «Associating Style Sheets with XML documents»).</param>
/// <param name="Logo">The outlet's name as a picture; PNG, because feed readers show nothing else for certain.</param>
/// <param name="Icon">The outlet's sign, as wide as high.</param>
internal sealed record FeedLook(string? Stylesheet, string? Logo, string? Icon)
{
    /// <summary>For those who show nothing but the articles.</summary>
    public static readonly FeedLook None = new(null, null, null);

    public static FeedLook Of(Theme theme, Addresses addresses)
    {
        var logo = theme.Logo is { } route && route.Path.EndsWith(".png", StringComparison.Ordinal) ? addresses.Absolute(route) : null;
        return new FeedLook(
            theme.Assets.Find("css/feed.css") is { } stylesheet ? addresses.Path(stylesheet.Route) : null,
            logo,
            theme.Assets.Find("images/icon-512.png") is { } icon ? addresses.Absolute(icon.Route) : null);
    }

    public Fingerprint Fingerprint { get; } = new FingerprintBuilder().Add(Stylesheet).Add(Logo).Add(Icon).Finish();
}
