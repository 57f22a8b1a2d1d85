namespace StaticNews.Content;

/// <summary>What a map shows, as an editor drew it (GeoJSON, RFC 7946, with the properties of simplestyle 1.1).</summary>
public sealed record GeoMap(IReadOnlyList<GeoFeature> Features)
{
    public static readonly GeoMap Empty = new([]);
}

/// <summary>A place, way or area with its name and look.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Parts">The places, the ways, or the rings of the areas.</param>
public sealed record GeoFeature(GeoKind Kind, IReadOnlyList<IReadOnlyList<GeoPoint>> Parts)
{
    public string? Name { get; init; }

    public string? Description { get; init; }

    /// <summary>What it is on the outlet's own base map: <c>water</c>, <c>green</c>, <c>street</c>, <c>district</c>.</summary>
    public string? Layer { get; init; }

    /// <summary>Colours as <c>#rrggbb</c>; <c>null</c> for the theme's own.</summary>
    public string? MarkerColor { get; init; }

    public string? Stroke { get; init; }

    public string? Fill { get; init; }

    /// <summary>Width of lines in CSS pixels.</summary>
    public double StrokeWidth { get; init; } = 3;

    /// <summary>From 0 to 1.</summary>
    public double StrokeOpacity { get; init; } = 1;

    /// <summary>From 0 to 1.</summary>
    public double FillOpacity { get; init; } = 0.4;
}

/// <summary>What a feature of a map is.</summary>
public enum GeoKind
{
    Place,
    Way,
    Area,
}

/// <summary>A point on Earth in degrees of WGS 84 (RFC 7946, 4).</summary>
public readonly record struct GeoPoint(double Longitude, double Latitude);
