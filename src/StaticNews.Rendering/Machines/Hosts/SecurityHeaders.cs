using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>The headers that keep a page from doing what it never needs, whichever host sends them.</summary>
internal static class SecurityHeaders
{
    private const string PowerfulFeatures =
        "accelerometer=(), bluetooth=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
        + "hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

    public static IEnumerable<(string Name, string Value)> Of(NewsSite site)
    {
        yield return ("Content-Security-Policy", ContentSecurityPolicy.Of(site));
        if (site.Settings.Url.Scheme == Uri.UriSchemeHttps)
        {
            yield return ("Strict-Transport-Security", "max-age=31536000");
        }

        yield return ("Referrer-Policy", "strict-origin-when-cross-origin");
        yield return ("Permissions-Policy", PowerfulFeatures);
        yield return ("X-Content-Type-Options", "nosniff");
    }
}
