using StaticNews.Content;
using StaticNews.Reading;
using StaticNews.Reading.Cache;
using StaticNews.Reading.Settings;
using StaticNews.Rendering.Themes;

namespace StaticNews.Publishing;

/// <summary>A theme that is loaded again only where one of its files is another than it was: a preview needs it at each save. One run at a time.</summary>
/// <param name="theme">The theme's folder.</param>
/// <param name="cache">Where the ledger of the theme is kept.</param>
public sealed class KeptTheme(IFileTree theme, ICacheStore cache)
{
    private FileLedger? _ledger;
    private (Fingerprint Files, string Language, Read<Theme> Theme)? _last;

    /// <summary>The theme in a language, with the mistakes in it.</summary>
    public Read<Theme> Load(string language)
    {
        // Before it is read: what changes meanwhile is noticed the next time.
        _ledger = _ledger is null ? FileLedger.Open(theme, cache, BuildConditions.ThemeLedger) : FileLedger.After(_ledger);
        var files = _ledger.TryOfAll();
        if (_last is { } last && last.Files == files && last.Language == language)
        {
            return last.Theme;
        }

        var loaded = LoadOnce(theme, language);
        _last = files is { } known ? (known, language, loaded) : null;
        return loaded;
    }

    /// <summary>The same for a run that needs it once.</summary>
    public static Read<Theme> LoadOnce(IFileTree theme, string language)
    {
        var settings = ThemeSettingsReader.Read(theme);
        var loaded = Theme.Load(theme, language, settings.Value);
        return loaded with { Diagnostics = [.. settings.Diagnostics, .. loaded.Diagnostics] };
    }
}
