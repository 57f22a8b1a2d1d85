using StaticNews.Content;

namespace StaticNews.Rendering.Maps;

/// <summary>Lays a part of the Earth on a drawing 720 units wide, as web maps do (spherical Mercator, EPSG:3857), so that what stands square in a town stands square.</summary>
internal sealed class Projection
{
    /// <summary>Width of every drawing.</summary>
    public const double Width = 720;

    private const double LeastHeight = 400;
    private const double MostHeight = 720;
    private const double Margin = 44;
    private const double EarthRadius = 6_378_137;
    private const double LeastMetres = 400;
    private const double MostLatitude = 85;

    private readonly double _scale;
    private readonly Box _ground;

    /// <param name="points">All that must be seen; at least one.</param>
    public Projection(IReadOnlyCollection<GeoPoint> points)
    {
        var spots = points.Select(Flat).ToArray();
        var shown = new Box(spots.Min(spot => spot.X), spots.Min(spot => spot.Y), spots.Max(spot => spot.X), spots.Max(spot => spot.Y));
        Centre = Earth(shown.Middle);
        var stretch = 1 / Math.Cos(Centre.Latitude * Math.PI / 180);
        shown = Box.Around(shown.Middle, Math.Max(shown.Width, LeastMetres * stretch), Math.Max(shown.Height, LeastMetres * stretch / 2));
        _scale = Math.Min((Width - (2 * Margin)) / shown.Width, (MostHeight - (2 * Margin)) / shown.Height);
        Height = Math.Clamp(Math.Round((shown.Height * _scale) + (2 * Margin)), LeastHeight, MostHeight);
        _ground = Box.Around(shown.Middle, Width / _scale, Height / _scale);
        UnitsPerMetre = _scale * stretch;
    }

    /// <summary>Height of the drawing.</summary>
    public double Height { get; }

    /// <summary>The middle of what is shown.</summary>
    public GeoPoint Centre { get; }

    /// <summary>How long a metre is in the middle of the drawing.</summary>
    public double UnitsPerMetre { get; }

    public Box Frame => new(0, 0, Width, Height);

    /// <summary>The zoom at which a web map of 256-pixel tiles shows about as much.</summary>
    public int Zoom => (int)Math.Clamp(Math.Floor(Math.Log2(_scale * 2 * Math.PI * EarthRadius / 256)), 1, 18);

    public Spot Place(GeoPoint point)
    {
        var flat = Flat(point);
        return new Spot((flat.X - _ground.Left) * _scale, (flat.Y - _ground.Top) * _scale);
    }

    private static Spot Flat(GeoPoint point)
    {
        var latitude = Math.Clamp(point.Latitude, -MostLatitude, MostLatitude) * Math.PI / 180;
        return new Spot(EarthRadius * point.Longitude * Math.PI / 180, -EarthRadius * Math.Log(Math.Tan((Math.PI / 4) + (latitude / 2))));
    }

    private static GeoPoint Earth(Spot flat) => new(
        flat.X / EarthRadius * 180 / Math.PI, ((2 * Math.Atan(Math.Exp(-flat.Y / EarthRadius))) - (Math.PI / 2)) * 180 / Math.PI);
}
