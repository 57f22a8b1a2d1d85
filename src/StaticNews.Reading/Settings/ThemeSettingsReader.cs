using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.Documents;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Settings;

/// <summary>Reads theme.yml of each layer of a theme and lays one over the other. Whether a role, a family or a block exists is for the theme to say.</summary>
public static class ThemeSettingsReader
{
    private const string File = "theme.yml";

    private static readonly Key Colors = new("colors", "colours");
    private static readonly Key Dark = new("dark");
    private static readonly Key Fonts = new("fonts");
    private static readonly Key Headings = new("headings", "heading") { Example = "headings: system" };
    private static readonly Key Texts = new("text") { Example = "text: system" };
    private static readonly Key Logo = new("logo");
    private static readonly Key LogoFile = new("file", "src") { Example = "file: images/logo.svg" };
    private static readonly Key Alt = new("alt", "title");
    private static readonly Key FrontPage = new("front-page") { Example = "front-page: [hero, latest]" };
    private static readonly KeyCatalogue All = new(Colors, Fonts, Logo, FrontPage);
    private static readonly KeyCatalogue FontKeys = new(Headings, Texts);
    private static readonly KeyCatalogue LogoKeys = new(LogoFile, Alt);

    /// <summary>The settings of a theme; without a theme.yml they are empty.</summary>
    public static Read<ThemeSettings> Read(IFileTree theme)
    {
        var diagnostics = new List<Diagnostic>();
        var settings = ThemeSettings.None;
        foreach (var layer in LayeredFiles.Of(theme).Holding(File))
        {
            var bytes = layer.Read(File);
            var source = new SourceFile(File, layer.Display(File), Fingerprint.Of(bytes));
            if (SettingsFile.Read(source, bytes, diagnostics) is { } map)
            {
                settings = Read(new Fields(map, All, diagnostics)).Over(settings);
            }
        }

        return new Read<ThemeSettings>(settings, diagnostics);
    }

    private static ThemeSettings Read(Fields fields)
    {
        fields.RefuseUnknown((entry, written, meant) => ThemeRules.UnknownSetting.At(entry.KeySpan, written) with
        {
            OwnCure = meant is null ? Cures.KnownKeys.With(string.Join(", ", All.Names)) : Cures.DidYouMean.With(meant),
        });
        var (fonts, logo) = (Inner(fields, Fonts, FontKeys), fields[Logo] is FrontMatterScalar ? null : Inner(fields, Logo, LogoKeys));
        return new ThemeSettings
        {
            Colors = ColorsOf(fields, Map(fields, Colors)),
            DarkColors = ColorsOf(fields, DarkOf(Map(fields, Colors))),
            HeadingFont = fonts?.Text(Headings),
            TextFont = fonts?.Text(Texts),
            Logo = logo is null ? fields.Text(Logo) : logo.Text(LogoFile),
            LogoAlt = logo?.Plain(Alt),
            FrontPage = fields.Texts(FrontPage, commas: true),
        };
    }

    private static FrontMatterMap? Map(Fields fields, Key key)
    {
        if (fields[key] is { } value and not FrontMatterMap)
        {
            fields.Diagnostics.Add(ThemeRules.KeysExpected.At(value.Span, key.Name, key == Colors ? "accent: \"#0b57a4\"" : "text: system"));
        }

        return fields[key] as FrontMatterMap;
    }

    private static Fields? Inner(Fields fields, Key key, KeyCatalogue catalogue)
    {
        if (Map(fields, key) is not { } map)
        {
            return null;
        }

        var inner = new Fields(map, catalogue, fields.Diagnostics);
        NestedFields.RefuseUnknown(inner, key);
        return inner;
    }

    private static FrontMatterMap? DarkOf(FrontMatterMap? colors) =>
        colors?.Entries.Where(entry => IsDark(entry.Key)).Select(entry => entry.Value).OfType<FrontMatterMap>().FirstOrDefault();

    private static bool IsDark(string key) => Key.Normalize(key) == Dark.Name;

    private static RoleColor[] ColorsOf(Fields fields, FrontMatterMap? map)
    {
        var colors = new List<RoleColor>();
        foreach (var entry in map?.Entries ?? [])
        {
            if (entry.Value is FrontMatterScalar { IsNull: false } scalar)
            {
                colors.Add(new RoleColor(new(Role(entry.Key), entry.KeySpan), new(Text.Blanks.Trim(scalar.Text), scalar.Span)));
            }
            else if (!IsDark(entry.Key) || entry.Value is FrontMatterList)
            {
                // A sign # after a blank begins a comment, so an unquoted colour is no value at all.
                fields.Diagnostics.Add(ThemeRules.NoColor.At(entry.KeySpan, entry.Key));
            }
        }

        return [.. colors];
    }

    /// <summary>Roles are written in lower case with hyphens; <c>onAccent</c> and <c>on_accent</c> are <c>on-accent</c>.</summary>
    private static string Role(string written) => string.Concat(Text.Blanks.Trim(written).Replace('_', '-')
        .Select((character, at) => char.IsAsciiLetterUpper(character) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(character) : character.ToString()));
}
