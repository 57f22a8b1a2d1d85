using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>
/// What a page may load (CSP Level 3): its own files, and the players of the services that some page uses, which come only after a
/// click. Pictures elsewhere, analytics and trusted HTML open exactly what they need.
/// </summary>
internal static class ContentSecurityPolicy
{
    /// <summary>The one policy lets the worker of the site load (W3C Trusted Types).</summary>
    private static readonly string[] TrustedTypes = ["require-trusted-types-for 'script'", "trusted-types default"];

    public static string Of(NewsSite site) => string.Join("; ", Directives(site).Concat(["frame-ancestors 'none'"]));

    /// <summary>The same for a meta element, which may not say who frames the page (CSP Level 3, 3.3).</summary>
    public static string InPage(NewsSite site) => string.Join("; ", Directives(site));

    private static string[] Directives(NewsSite site)
    {
        var foreign = new ForeignMedia(site);
        var trusted = site.Settings.TrustedHtml;
        var anyHost = trusted ? " https:" : "";
        var pictures = trusted || foreign.HasPictures ? " https:" : "";
        var analytics = site.Settings.Analytics is { } script && Uri.TryCreate(script, UriKind.Absolute, out var address)
            ? " " + address.GetLeftPart(UriPartial.Authority)
            : "";
        return
        [
            "default-src 'none'",
            "script-src 'self'" + analytics,
            "style-src 'self'",
            "img-src 'self'" + pictures + (pictures.Length == 0 ? analytics : ""),
            "font-src 'self'",
            "connect-src 'self'" + analytics,
            "media-src 'self'" + anyHost,
            "frame-src " + (trusted ? "https:" : foreign.Players.Count > 0 ? string.Join(' ', foreign.Players) : "'none'"),
            "manifest-src 'self'",
            "worker-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            .. OwnScriptsOnly(site.Settings) ? TrustedTypes : [],
        ];
    }

    /// <summary>Scripts of others may write markup as they please; Trusted Types would stop them.</summary>
    private static bool OwnScriptsOnly(SiteSettings settings) => settings.Analytics is null && !settings.TrustedHtml;
}
