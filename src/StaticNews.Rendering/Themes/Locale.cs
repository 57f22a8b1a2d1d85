using System.Collections.Concurrent;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Rendering.Themes;

/// <summary>The words of a theme in one language, with the dates and plurals made from them. Nothing here asks the machine's culture.</summary>
public sealed class Locale
{
    private readonly Dictionary<string, string> _texts;
    private readonly ConcurrentDictionary<string, DatePattern> _dates = new(StringComparer.Ordinal);
    private readonly string[] _months;
    private readonly string[] _standaloneMonths;
    private readonly string[] _weekdays;

    private Locale(string language, Fingerprint fingerprint, Dictionary<string, string> texts)
    {
        _texts = texts;
        Language = language;
        Fingerprint = fingerprint;
        _months = Group("months", 12);
        _standaloneMonths = Group("months_standalone", 12);
        _weekdays = Group("weekdays", 7);
    }

    /// <summary>The language of the words: <c>ru</c>.</summary>
    public string Language { get; }

    /// <summary>A hash over all words.</summary>
    public Fingerprint Fingerprint { get; }

    /// <summary>The names templates may ask for, in order; a text with plural forms has one name.</summary>
    public IEnumerable<string> Keys => _texts.Keys.Select(Plural.NameOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>
    /// Reads <c>locales/LANGUAGE.yml</c> of a theme; a language the theme does not speak uses its English words. What the
    /// program itself needs and the file lacks is reported.
    /// </summary>
    public static Read<Locale> Load(IFileTree theme, string language)
    {
        var path = $"locales/{language}.yml";
        if (!theme.List().Contains(path, StringComparer.Ordinal))
        {
            return language == "en"
                ? new Read<Locale>(null, [ThemeRules.MissingTemplate.At(SourceSpan.WholeFile(theme.Display(path)), path)])
                : Load(theme, "en");
        }

        var (texts, fingerprint, diagnostics) = (new Dictionary<string, string>(StringComparer.Ordinal), new FingerprintBuilder().Add(language), new List<Diagnostic>());
        foreach (var layer in LayeredFiles.Of(theme).Holding(path))
        {
            var bytes = layer.Read(path);
            var read = LocaleReader.Read(bytes, layer.Display(path));
            Lay(read.Value!, texts);
            fingerprint.Add(Fingerprint.Of(bytes));
            diagnostics.AddRange(read.Diagnostics);
        }

        diagnostics.AddRange(LocaleKeys.Required
            .Where(key => !texts.ContainsKey(key))
            .Select(key => ThemeRules.LocaleLacks.At(SourceSpan.WholeFile(theme.Display(path)), key)));
        return new Read<Locale>(new Locale(language, fingerprint.Finish(), texts), diagnostics);
    }

    /// <summary>Puts the texts of an upper layer in place of those of the same name. A text without forms takes the place of all forms, and the other way round.</summary>
    private static void Lay(Dictionary<string, string> upper, Dictionary<string, string> texts)
    {
        foreach (var (key, text) in upper)
        {
            if (Plural.NameOf(key) is var name && name != key)
            {
                texts.Remove(name);
            }
            else
            {
                Array.ForEach(Plural.Forms, form => texts.Remove($"{key}.{form}"));
            }

            texts[key] = text;
        }
    }

    /// <summary>A text, or <c>null</c> where the locale has none of that name.</summary>
    public string? Find(string key) => _texts.GetValueOrDefault(key);

    /// <summary>A text that <see cref="LocaleKeys.Required"/> promises.</summary>
    public string Text(string key) => _texts.GetValueOrDefault(key, key);

    /// <summary>A text with a value put for <c>{n}</c>; a number chooses among plural forms where the text has them.</summary>
    public string? Find(string key, object? value)
    {
        var text = Find(key) ?? (value is int number ? Find(key + "." + Plural.Form(Language, number)) : null) ?? Find(key + ".other");
        return value is null ? text : text?.Replace("{n}", value.ToString(), StringComparison.Ordinal);
    }

    /// <summary>«4 июля 2024, 09:30», by the locale's pattern of that name.</summary>
    public string Date(string pattern, DateTimeOffset moment) =>
        _dates.GetOrAdd(pattern, static (name, locale) => new DatePattern(locale.Text(name)), this).Format(moment, _months);

    /// <summary>«09:30».</summary>
    public static string Time(DateTimeOffset moment) => $"{moment.Hour:00}:{moment.Minute:00}";

    /// <summary>«четверг».</summary>
    public string Weekday(DateTimeOffset moment) => _weekdays[((int)moment.DayOfWeek + 6) % 7];

    /// <summary>«Июль».</summary>
    public string Month(int month) => _standaloneMonths[month - 1];

    /// <summary>«Июль 2024».</summary>
    public string MonthOfYear(int year, int month) => Text("month_year")
        .Replace("{month}", Month(month), StringComparison.Ordinal)
        .Replace("{year}", $"{year:0000}", StringComparison.Ordinal);

    private string[] Group(string name, int count) =>
        [.. Enumerable.Range(1, count).Select(number => Text($"{name}.{number}"))];
}
