using System.Globalization;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Settings;

/// <summary>Reads in which widths, formats and quality pictures are offered.</summary>
internal static class ImageSettingsReader
{
    private const int MinWidth = 16;
    private const int MaxWidth = 8192;

    private static readonly string[] KnownFormats = ["avif", "webp", "jpeg", "png"];
    private static readonly Key Widths = new("widths", "width", "sizes");
    private static readonly Key Formats = new("formats", "format");
    private static readonly Key Quality = new("quality");
    public static readonly KeyCatalogue All = new(Widths, Formats, Quality);

    public static ImageSettings Read(Fields fields, Key key)
    {
        var settings = new ImageSettings();
        if (SettingsKeys.Members(fields, key, All, "images: {widths: [480, 800, 1200], quality: 78}") is not { } members)
        {
            return settings;
        }

        var widths = ReadWidths(members);
        var formats = members.Several(Formats, KnownFormats, name => name == "jpg" ? "jpeg" : name);
        return settings with
        {
            Widths = widths.Count > 0 ? widths : settings.Widths,
            Formats = formats.Count > 0 ? [.. formats.Select(index => KnownFormats[index])] : settings.Formats,
            Quality = members.Number(Quality, 1, 100) ?? settings.Quality,
        };
    }

    private static IReadOnlyList<int> ReadWidths(Fields members)
    {
        var widths = new SortedSet<int>();
        foreach (var (text, span) in members.Texts(Widths, commas: true))
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width is >= MinWidth and <= MaxWidth)
            {
                widths.Add(width);
            }
            else
            {
                members.Diagnostics.Add(DocumentRules.NotNumber.At(span, Widths.Name, text, MinWidth, MaxWidth, new ImageSettings().Widths[0]));
            }
        }

        return [.. widths];
    }
}
