using StaticNews.Content;

namespace StaticNews.Rendering.Maps;

/// <summary>Makes the drawings of maps, all above the same base map. May be used from any thread.</summary>
internal sealed class MapDrawings(MediaItem? ground, MapLoader load)
{
    private readonly Lazy<GeoMap> _ground = new(() => ground is null ? GeoMap.Empty : load(ground));

    /// <summary>What a map shows.</summary>
    public GeoMap Load(MediaItem map) => load(map);

    /// <summary>Its drawing; <c>null</c> where there is nothing on it.</summary>
    public MapDrawing? Of(GeoMap map) => map.Features.Count == 0 ? null : new MapDrawing(map, _ground.Value);
}
