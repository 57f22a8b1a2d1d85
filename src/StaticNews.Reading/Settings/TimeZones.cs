using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Settings;

/// <summary>Finds time zones by their IANA names.</summary>
internal static class TimeZones
{
    private const string Default = "Asia/Yekaterinburg";

    /// <summary>The zone of a key, by default that of Yekaterinburg; UTC with a diagnostic where there is no such zone.</summary>
    public static TimeZoneInfo Read(Fields fields, Key key)
    {
        var written = fields.Text(key);
        var name = written?.Value ?? Default;
        if (TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone))
        {
            return zone;
        }

        fields.Diagnostics.Add(Unknown(name, written?.Span ?? SourceSpan.WholeFile(fields.Span.File)));
        return TimeZoneInfo.Utc;
    }

    private static Diagnostic Unknown(string name, SourceSpan span)
    {
        var names = TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Order(StringComparer.Ordinal).ToArray();
        if (names.Length < 2)
        {
            return SettingsRules.NoTimeZones.At(span, name);
        }

        var latin = Transliterated(name);
        var meant = City(latin, names) ?? Suggestion.For(latin, names) ?? CityNear(latin, names);
        var cure = meant is null ? Cures.NameTimeZone.With(Default) : Cures.DidYouMean.With(meant);
        return SettingsRules.UnknownTimeZone.At(span, name) with { OwnCure = cure };
    }

    /// <summary>«Екатеринбург» as «ekaterinburg»; what is Latin stays as it is.</summary>
    private static string Transliterated(string name) => name.AsSpan().ContainsAnyExceptInRange('\0', '\x7F') ? Slug.From(name) : name;

    /// <summary>«Yekaterinburg» or «asia/yekaterinburg» for Asia/Yekaterinburg.</summary>
    private static string? City(string name, string[] names)
    {
        var plain = name.Replace(' ', '_');
        return Array.Find(names, known => known.Equals(plain, StringComparison.OrdinalIgnoreCase) || known.EndsWith("/" + plain, StringComparison.OrdinalIgnoreCase));
    }

    private static string? CityNear(string name, string[] names)
    {
        var meant = Suggestion.For(CityOf(name), names.Select(CityOf));
        return meant is null ? null : Array.Find(names, known => CityOf(known) == meant);
    }

    private static string CityOf(string name) => name[(name.LastIndexOf('/') + 1)..];
}
