using StaticNews.Content;

namespace StaticNews.Rendering.WebEditing;

/// <summary>
/// What the editor in the browser may load (CSP Level 3): its own files, and what the service that keeps the repository answers. It writes
/// styles into its page; scripts come from files alone, as on all pages of the site.
/// </summary>
internal static class EditorPolicy
{
    public static string Of(WebEditorSettings settings)
    {
        var home = settings.Host.GetLeftPart(UriPartial.Authority);
        var isGithub = home is "https://github.com" or "https://www.github.com";
        string[] rules =
        [
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline' blob:",
            "img-src 'self' blob: data: " + (isGithub ? "https://avatars.githubusercontent.com" : home),
            "font-src 'self' data:",
            "connect-src 'self' blob: data: " + (isGithub ? "https://api.github.com" : home),
            "media-src 'self' blob:",
            "frame-src 'self' blob:",
            "worker-src 'self' blob:",
            "base-uri 'self'",
            "form-action 'none'",
        ];
        return string.Join("; ", rules);
    }
}
