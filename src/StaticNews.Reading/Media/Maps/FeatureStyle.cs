using System.Text.Json;
using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.Media.Maps;

/// <summary>Reads the properties of a feature: its name, and its look by simplestyle 1.1 (github.com/mapbox/simplestyle-spec).</summary>
internal sealed class FeatureStyle(JsonElement properties, SourceSpan place, List<Diagnostic> diagnostics)
{
    private const int LongestText = 400;

    public GeoFeature Apply(GeoFeature feature) => feature with
    {
        Name = Text("name") ?? Text("title"),
        Description = Text("description"),
        Layer = Text("layer"),
        MarkerColor = Color("marker-color"),
        Stroke = Color("stroke"),
        Fill = Color("fill"),
        StrokeWidth = Number("stroke-width", 0, 20) ?? 3,
        StrokeOpacity = Number("stroke-opacity", 0, 1) ?? 1,
        FillOpacity = Number("fill-opacity", 0, 1) ?? 0.4,
    };

    private string? Text(string name) =>
        Find(name) is { ValueKind: JsonValueKind.String } value && value.GetString()!.Trim() is { Length: > 0 } text
            ? ComposedText.Of(text.Length > LongestText ? text[..LongestText] + "…" : text)
            : null;

    /// <summary><c>#rgb</c> and <c>#rrggbb</c>, also without the sign, as older files have them.</summary>
    private string? Color(string name)
    {
        if (Text(name) is not { } written)
        {
            return null;
        }

        var digits = written.TrimStart('#');
        if (digits.Length is 3 or 6 && digits.All(char.IsAsciiHexDigit))
        {
            return "#" + (digits.Length == 3 ? string.Concat(digits.Select(digit => $"{digit}{digit}")) : digits).ToLowerInvariant();
        }

        diagnostics.Add(MediaRules.MapColor.At(place, written, name));
        return null;
    }

    private double? Number(string name, double least, double most) =>
        Find(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetDouble(out var number) ? Math.Clamp(number, least, most) : null;

    private JsonElement Find(string name) =>
        properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(name, out var value) ? value : default;
}
