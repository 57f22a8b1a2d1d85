using System.Text.Json;
using System.Text.Unicode;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.Text;

namespace StaticNews.Reading.Media.Maps;

/// <summary>Reads a map (GeoJSON, RFC 7946). What cannot be drawn is told and left out.</summary>
internal sealed class GeoJsonReader(SourceFile source, List<Diagnostic> diagnostics)
{
    private const int MaxCoordinates = 200_000;

    private readonly List<GeoFeature> _features = [];
    private SourceSpan _place = SourceSpan.WholeFile(source.DisplayPath);
    private int _coordinates;

    /// <summary>The map; <c>null</c> with an error where it is none.</summary>
    /// <param name="length">Size of the file in bytes.</param>
    /// <param name="read">Reads it; not asked where it is too large.</param>
    public GeoMap? Read(long length, Func<byte[]> read)
    {
        if (SizeLimit.OfMap.Exceeded(source.DisplayPath, length) is { } tooLarge)
        {
            return Refuse(tooLarge);
        }

        ReadOnlyMemory<byte> bytes = read();
        bytes = bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        if (!Utf8.IsValid(bytes.Span))
        {
            return Refuse(TextDecoder.NotUtf8(source, bytes.Span));
        }

        try
        {
            using var document = JsonDocument.Parse(bytes);
            return Read(document.RootElement, FeaturePlaces.Of(bytes.Span, source.DisplayPath));
        }
        catch (JsonException exception)
        {
            var place = new SourceSpan(source.DisplayPath, (int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1);
            return Refuse(MediaRules.MapNotJson.At(place));
        }
        catch (InvalidOperationException)
        {
            // Half of a pair, written as «\ud83d», is found only when the text is asked for.
            return Refuse(MediaRules.MapNotJson.At(_place));
        }
    }

    private GeoMap? Read(JsonElement root, IReadOnlyList<SourceSpan> places)
    {
        var features = root.ValueKind != JsonValueKind.Object ? null
            : TypeOf(root) != "FeatureCollection" ? [root]
            : root.TryGetProperty("features", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().ToArray()
            : null;
        if (features is null || TypeOf(root) is null)
        {
            return Refuse(MediaRules.NotAMap.At(_place));
        }

        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        for (var i = 0; i < features.Length; i++)
        {
            _place = i < places.Count ? places[i] : _place;
            ReadFeature(features[i]);
        }

        if (_features.Count == 0 && diagnostics.Count == 0)
        {
            diagnostics.Add(MediaRules.EmptyMap.At(SourceSpan.WholeFile(source.DisplayPath)));
        }

        return diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error) > errors ? null : new GeoMap(_features);
    }

    private void ReadFeature(JsonElement feature)
    {
        var isBare = TypeOf(feature) != "Feature";
        var geometry = isBare ? feature : feature.TryGetProperty("geometry", out var own) ? own : default;
        if (geometry.ValueKind == JsonValueKind.Object)
        {
            ReadGeometry(geometry, isBare ? default : feature.TryGetProperty("properties", out var properties) ? properties : default);
        }
    }

    private void ReadGeometry(JsonElement geometry, JsonElement properties)
    {
        if (TypeOf(geometry) == "GeometryCollection" && geometry.TryGetProperty("geometries", out var several) && several.ValueKind == JsonValueKind.Array)
        {
            foreach (var one in several.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object))
            {
                ReadGeometry(one, properties);
            }

            return;
        }

        var coordinates = geometry.TryGetProperty("coordinates", out var written) ? written : default;
        (GeoKind Kind, int Depth)? kind = TypeOf(geometry) switch
        {
            "Point" => (GeoKind.Place, 0),
            "MultiPoint" => (GeoKind.Place, 1),
            "LineString" => (GeoKind.Way, 1),
            "MultiLineString" => (GeoKind.Way, 2),
            "Polygon" => (GeoKind.Area, 2),
            "MultiPolygon" => (GeoKind.Area, 3),
            _ => null,
        };
        if (kind is not { } known)
        {
            diagnostics.Add(MediaRules.UnknownGeometry.At(_place, TypeOf(geometry) ?? ""));
        }
        else if (Parts(coordinates, known.Kind, known.Depth) is { Count: > 0 } parts)
        {
            _features.Add(new FeatureStyle(properties, _place, diagnostics).Apply(new GeoFeature(known.Kind, parts)));
        }
    }

    /// <summary>Lists of points, however deep they lie; each point of several is a part of its own.</summary>
    private List<IReadOnlyList<GeoPoint>> Parts(JsonElement coordinates, GeoKind kind, int depth)
    {
        var parts = new List<IReadOnlyList<GeoPoint>>();
        Gather(coordinates, depth);
        return parts;

        void Gather(JsonElement at, int left)
        {
            if (left == 0 || (left == 1 && kind != GeoKind.Place))
            {
                var points = left == 0 ? Point(at) is { } single ? [single] : [] : Points(at);
                if (points.Count >= (kind == GeoKind.Place ? 1 : 2))
                {
                    parts.Add(points);
                }
            }
            else if (at.ValueKind == JsonValueKind.Array)
            {
                foreach (var inner in at.EnumerateArray())
                {
                    Gather(inner, left - 1);
                }
            }
        }
    }

    private List<GeoPoint> Points(JsonElement line) => line.ValueKind != JsonValueKind.Array
        ? []
        : [.. line.EnumerateArray().Select(Point).OfType<GeoPoint>()];

    private GeoPoint? Point(JsonElement position)
    {
        if (++_coordinates > MaxCoordinates)
        {
            if (_coordinates == MaxCoordinates + 1)
            {
                diagnostics.Add(MediaRules.MapTooDetailed.At(_place, MaxCoordinates));
            }

            return null;
        }

        if (position.ValueKind == JsonValueKind.Array && position.GetArrayLength() >= 2
            && position[0].ValueKind == JsonValueKind.Number && position[1].ValueKind == JsonValueKind.Number
            && position[0].TryGetDouble(out var longitude) && position[1].TryGetDouble(out var latitude)
            && Math.Abs(longitude) <= 180 && Math.Abs(latitude) <= 90)
        {
            return new GeoPoint(longitude, latitude);
        }

        if (!diagnostics.Exists(diagnostic => diagnostic.Rule == MediaRules.NoCoordinates && diagnostic.Span == _place))
        {
            diagnostics.Add(MediaRules.NoCoordinates.At(_place, position.ValueKind == JsonValueKind.Undefined ? "" : Shortened(position.GetRawText())));
        }

        return null;
    }

    private GeoMap? Refuse(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        return null;
    }

    private static string Shortened(string text) => text.Length > 40 ? text[..40] + "…" : text;

    private static string? TypeOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString() : null;
}
