using System.Globalization;
using StaticNews.Rendering.Themes;

namespace StaticNews.Cli.Previewing;

/// <summary>What a preview says to editors, in the language of their site; in English where the theme's words of that language lack it.</summary>
public sealed class PreviewWords
{
    private const string Prefix = "preview_";

    private static readonly Lazy<Locale> Russian = new(() => Locale.Load(new EmbeddedTheme(), "ru").Value!);
    private static readonly Lazy<Locale> English = new(() => Locale.Load(new EmbeddedTheme(), "en").Value!);

    private readonly Locale _locale;
    private readonly TimeZoneInfo _zone;

    private PreviewWords(Locale locale, TimeZoneInfo zone) => (_locale, _zone) = (locale, zone);

    /// <summary>The words for a site; those of a site without settings are Russian, as its language would be.</summary>
    public static PreviewWords For(PlannedSite? site) => site is null
        ? new PreviewWords(Russian.Value, TimeZoneInfo.Utc)
        : new PreviewWords(site.Words.Find(Prefix + "draft") is null ? English.Value : site.Words, site.Site.Settings.TimeZone);

    public string Language => _locale.Language;

    /// <summary>A text by its name.</summary>
    public string this[string name] => _locale.Text(Prefix + name);

    /// <summary>A text with a number in it.</summary>
    public string Count(string name, int count) => _locale.Find(Prefix + name, count) ?? count.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text with a moment in it, by the outlet's clock; the year is named where it is not that of <paramref name="now"/>.</summary>
    public string Moment(string name, DateTimeOffset moment, DateTimeOffset now)
    {
        var local = TimeZoneInfo.ConvertTime(moment, _zone);
        return _locale.Date(Prefix + name + (local.Year == now.Year ? "" : "_of_year"), local);
    }
}
