using System.Globalization;
using System.Text;
using StaticNews.Content;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Themes.Looks;

namespace StaticNews.Rendering.Maps;

/// <summary>
/// Draws a map as SVG: the outlet's own base map below, what the editor drew above it, a number for each feature, names where there is
/// room, and a scale bar. Colours that the editor gave are attributes; all others are classes, which the theme colours for light and dark.
/// </summary>
internal sealed class MapDrawing
{
    private static readonly string[] BaseLayers = ["district", "green", "water", "street"];

    /// <summary>The corner where scripts put buttons.</summary>
    private static readonly Box Buttons = new(0, 0, 64, 160);

    private readonly Shape[] _shapes;
    private readonly Shape[] _ground;
    private readonly ScaleBar _scale;

    public MapDrawing(GeoMap map, GeoMap ground)
    {
        Projection = new Projection([.. map.Features.SelectMany(feature => feature.Parts).SelectMany(part => part)]);
        _shapes = [.. map.Features.Select(feature => new Shape(feature, Projection))];
        _ground = [.. ground.Features.Where(feature => feature.Kind != GeoKind.Place).Select(feature => new Shape(feature, Projection)).Where(IsInSight).OrderBy(LayerOf)];
        _scale = ScaleBar.Of(Projection);
    }

    public Projection Projection { get; }

    /// <summary>The colour by which a feature is known; <c>null</c> for the theme's own.</summary>
    public static string? ColorOf(GeoFeature feature) => feature.Kind switch
    {
        GeoKind.Place => feature.MarkerColor,
        GeoKind.Way => feature.Stroke,
        _ => feature.Fill ?? feature.Stroke,
    };

    /// <summary>Black or white, whichever is read better on a colour.</summary>
    public static string? InkOn(string? color) => color is not null && Rgb.Parse(color) is { } ground
        ? new Rgb(255, 255, 255).ContrastWith(ground) >= Contrast.OfText ? "#ffffff" : "#000000"
        : null;

    /// <summary>Writes the drawing.</summary>
    /// <param name="html">Where it goes.</param>
    /// <param name="name">What it shows, for those who cannot see it.</param>
    /// <param name="distance">Says a distance of metres in words.</param>
    public void Write(HtmlWriter html, string name, Func<int, string> distance)
    {
        html.Raw($"<svg class=\"map__drawing\" viewBox=\"0 0 {N(Projection.Width)} {N(Projection.Height)}\" role=\"img\" aria-label=\"").Text(name).Raw("\">");
        WriteGround(html);
        foreach (var shape in _shapes.OrderByDescending(shape => shape.Feature.Kind))
        {
            WriteShape(html, shape);
        }

        WriteSigns(html);
        WriteScale(html, distance(_scale.Metres));
        html.Raw("</svg>");
    }

    private void WriteGround(HtmlWriter html)
    {
        foreach (var shape in _ground)
        {
            html.Raw($"<path class=\"map__{BaseLayers[LayerOf(shape)]}{(shape.Feature.Kind == GeoKind.Way ? " map__line" : "")}\" d=\"{Path(shape)}\"/>");
        }
    }

    private static void WriteShape(HtmlWriter html, Shape shape)
    {
        var feature = shape.Feature;
        if (feature.Kind == GeoKind.Place)
        {
            return;
        }

        var stroke = feature.Stroke is { } color ? $" stroke=\"{color}\"" : "";
        var fill = feature.Kind == GeoKind.Area && feature.Fill is { } filled ? $" fill=\"{filled}\"" : "";
        var kind = feature.Kind == GeoKind.Area ? "area" : "way";
        var opacity = feature.Kind == GeoKind.Area ? $" fill-opacity=\"{N(feature.FillOpacity)}\" fill-rule=\"evenodd\"" : "";
        html.Raw($"<path class=\"map__{kind}\"{stroke} stroke-width=\"{N(feature.StrokeWidth)}\" stroke-opacity=\"{N(feature.StrokeOpacity)}\"{fill}{opacity} d=\"{Path(shape)}\"/>");
    }

    private void WriteSigns(HtmlWriter html)
    {
        var signs = new Signs(Projection.Frame);
        signs.Keep(new Box(0, Projection.Height - 36, _scale.Units + 36, Projection.Height));
        signs.Keep(new Box(Projection.Width - Buttons.Width, 0, Projection.Width, Buttons.Height));
        var placed = _shapes.Select((shape, at) => (shape.Feature, Number: at + 1, Place: signs.PlaceNumber(shape))).ToArray();
        foreach (var (_, _, place) in placed.Where(sign => sign.Place.At != sign.Place.Of))
        {
            html.Raw($"<path class=\"map__pointer\" d=\"M{P(place.Of)} {P(place.At)}\"/><circle class=\"map__foot\" cx=\"{N(place.Of.X)}\" cy=\"{N(place.Of.Y)}\" r=\"4\"/>");
        }

        foreach (var (feature, number, place) in placed)
        {
            WriteNumber(html, number, place.At, ColorOf(feature));
        }

        foreach (var (feature, _, place) in placed.Where(sign => sign.Feature.Name is not null))
        {
            if (signs.PlaceName(feature.Name!, place.At) is var (at, anchor))
            {
                html.Raw($"<text class=\"map__name\" text-anchor=\"{anchor}\" x=\"{N(at.X)}\" y=\"{N(at.Y)}\">").Text(feature.Name).Raw("</text>");
            }
        }
    }

    private static void WriteNumber(HtmlWriter html, int number, Spot at, string? color)
    {
        var (fill, ink) = color is null ? ("", "") : ($" fill=\"{color}\"", $" fill=\"{InkOn(color)}\"");
        html.Raw($"<g class=\"map__number\"><circle cx=\"{N(at.X)}\" cy=\"{N(at.Y)}\" r=\"{N(Signs.Radius)}\"{fill}/><text x=\"{N(at.X)}\" y=\"{N(at.Y)}\"{ink}>{number}</text></g>");
    }

    private void WriteScale(HtmlWriter html, string distance)
    {
        var (left, y) = (16.0, Projection.Height - 14);
        html.Raw($"<path class=\"map__scale\" d=\"M{N(left)} {N(y - 6)}V{N(y)}H{N(left + _scale.Units)}V{N(y - 6)}\"/><text class=\"map__distance\" x=\"{N(left + 4)}\" y=\"{N(y - 5)}\">").Text(distance).Raw("</text>");
    }

    private static string Path(Shape shape)
    {
        var path = new StringBuilder();
        foreach (var part in shape.Parts)
        {
            path.Append('M').Append(P(part[0]));
            foreach (var spot in part.Skip(1))
            {
                path.Append(' ').Append(P(spot));
            }

            path.Append(shape.Feature.Kind == GeoKind.Area ? "z" : "");
        }

        return path.ToString();
    }

    private bool IsInSight(Shape shape)
    {
        var spots = shape.Parts.SelectMany(part => part).ToArray();
        return Projection.Frame.Meets(new Box(spots.Min(spot => spot.X), spots.Min(spot => spot.Y), spots.Max(spot => spot.X), spots.Max(spot => spot.Y)));
    }

    /// <summary>What the base map says a feature is; ways are streets and areas districts unless it says otherwise.</summary>
    private static int LayerOf(Shape shape) => Array.IndexOf(BaseLayers, shape.Feature.Layer) is var layer and >= 0 ? layer
        : shape.Feature.Kind == GeoKind.Way ? 3
        : 0;

    private static string P(Spot spot) => $"{N(spot.X)} {N(spot.Y)}";

    /// <summary>One decimal is a tenth of a CSS pixel.</summary>
    private static string N(double number) => Math.Round(number, 1).ToString("0.##", CultureInfo.InvariantCulture);
}
