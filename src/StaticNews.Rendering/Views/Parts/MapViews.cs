using System.Globalization;
using StaticNews.Content;
using StaticNews.Rendering.Maps;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views.Parts;

/// <summary>A map: its drawing, and a list of what is on it.</summary>
/// <remarks>
/// src: address of the file
/// caption: what it shows, by the editor
/// credit: who made it
/// size: how large the file is, in words
/// drawing: the drawing as SVG; false where nothing is on the map
/// places: what is on it, in the order of the numbers on the drawing
/// osm_url: the same part of the Earth at OpenStreetMap
/// </remarks>
internal sealed class MapView(ShownFile file, GeoMap map, MapDrawing? drawing, Func<int, string> distance, string name)
    : View(
        Names, file.Src, file.Caption, file.Credit, file.Size,
        drawing is null ? Html.None : new Html(default, html => drawing.Write(html, file.Caption ?? name, distance)),
        map.Features.Select((feature, at) => new PlaceView(feature, at + 1)).ToArray(),
        drawing is null ? null : OsmUrl(drawing.Projection))
{
    private static readonly ViewShape Names = new("the map", "src", "caption", "credit", "size", "drawing", "places", "osm_url");

    private static string OsmUrl(Projection shown) => string.Create(
        CultureInfo.InvariantCulture, $"https://www.openstreetmap.org/#map={shown.Zoom}/{shown.Centre.Latitude:0.####}/{shown.Centre.Longitude:0.####}");
}

/// <summary>A place, way or area of a map.</summary>
/// <remarks>
/// number: its number on the drawing
/// name: what it is called
/// description: what is to be said of it
/// kind: place, way or area
/// color: its colour as #rrggbb; null for the theme's own
/// ink: black or white, whichever is read better on its colour
/// </remarks>
internal sealed class PlaceView(GeoFeature feature, int number)
    : View(
        Names, number, feature.Name, feature.Description, KindOf(feature), MapDrawing.ColorOf(feature),
        MapDrawing.InkOn(MapDrawing.ColorOf(feature)))
{
    private static readonly ViewShape Names = new("the place", "number", "name", "description", "kind", "color", "ink");

    private static string KindOf(GeoFeature feature) => feature.Kind switch
    {
        GeoKind.Place => "place",
        GeoKind.Way => "way",
        _ => "area",
    };
}
