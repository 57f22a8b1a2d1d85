using StaticNews.Content;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines;

/// <summary><c>/manifest.webmanifest</c> (W3C Web Application Manifest): the site as an icon on a phone's screen.</summary>
internal static class WebManifest
{
    private const int LongestShortName = 12;

    private static readonly (string Source, string Size, string Purpose)[] Icons =
    [
        ("images/icon-192.png", "192x192", "any"), ("images/icon-512.png", "512x512", "any"), ("images/icon-maskable-512.png", "512x512", "maskable"),
    ];

    public static Artefact Plan(SiteSettings settings, Theme theme, Addresses addresses)
    {
        var home = addresses.Path(FixedRoutes.Front);
        return SmallFile.Of(FixedRoutes.Manifest, SmallFile.Json(json =>
        {
            json.WriteStartObject();
            json.WriteString("name"u8, settings.Title);
            if (settings.Title.Length <= LongestShortName)
            {
                json.WriteString("short_name"u8, settings.Title);
            }

            json.WriteString("description"u8, settings.Tagline ?? settings.Title);
            json.WriteString("lang"u8, settings.Language);
            json.WriteString("id"u8, home);
            json.WriteString("start_url"u8, home);
            json.WriteString("scope"u8, home);
            json.WriteString("display"u8, "minimal-ui");
            if (theme.Look.PageColor?.ToString() is { } color)
            {
                json.WriteString("theme_color"u8, color);
                json.WriteString("background_color"u8, color);
            }

            json.WriteStartArray("icons"u8);
            foreach (var (source, size, purpose) in Icons)
            {
                if (theme.Assets.Find(source) is { } icon)
                {
                    json.WriteStartObject();
                    json.WriteString("src"u8, addresses.Path(icon.Route));
                    json.WriteString("sizes"u8, size);
                    json.WriteString("type"u8, "image/png");
                    json.WriteString("purpose"u8, purpose);
                    json.WriteEndObject();
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }));
    }
}
