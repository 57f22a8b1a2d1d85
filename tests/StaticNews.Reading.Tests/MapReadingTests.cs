using System.Text;
using StaticNews.Content;
using StaticNews.Reading.Media.Maps;

namespace StaticNews.Reading.Tests;

/// <summary>What maps in GeoJSON come out as.</summary>
public sealed class MapReadingTests
{
    private readonly List<Diagnostic> _told = [];

    [Fact]
    public void Places_ways_and_areas_are_read_with_their_names_and_looks()
    {
        var map = Read("""
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"name":"Мост","description":"Строится","marker-color":"c8392c"},"geometry":{"type":"Point","coordinates":[58.56,51.2,180]}},
            {"type":"Feature","properties":{"title":"Объезд","stroke":"#0AF","stroke-width":5},"geometry":{"type":"LineString","coordinates":[[58.5,51.2],[58.6,51.3]]}},
            {"type":"Feature","properties":null,"geometry":{"type":"Polygon","coordinates":[[[58.5,51.2],[58.6,51.2],[58.6,51.3],[58.5,51.2]],[[58.55,51.22],[58.56,51.22],[58.56,51.23],[58.55,51.22]]]}}
            ]}
            """)!;

        Assert.Empty(_told);
        Assert.Equal([GeoKind.Place, GeoKind.Way, GeoKind.Area], map.Features.Select(feature => feature.Kind));
        Assert.Equal(("Мост", "Строится", "#c8392c"), (map.Features[0].Name, map.Features[0].Description, map.Features[0].MarkerColor));
        Assert.Equal(new GeoPoint(58.56, 51.2), map.Features[0].Parts[0][0]);
        Assert.Equal(("Объезд", "#00aaff", 5.0), (map.Features[1].Name, map.Features[1].Stroke, map.Features[1].StrokeWidth));
        Assert.Equal(2, map.Features[2].Parts.Count);
    }

    [Fact]
    public void Several_places_ways_or_areas_may_be_one_feature()
    {
        var map = Read("""
            {"type":"GeometryCollection","geometries":[
            {"type":"MultiPoint","coordinates":[[58.5,51.2],[58.6,51.3]]},
            {"type":"MultiLineString","coordinates":[[[58.5,51.2],[58.6,51.3]],[[58.7,51.2],[58.8,51.3]]]},
            {"type":"MultiPolygon","coordinates":[[[[58.5,51.2],[58.6,51.2],[58.6,51.3],[58.5,51.2]]],[[[59.5,51.2],[59.6,51.2],[59.6,51.3],[59.5,51.2]]]]}
            ]}
            """)!;

        Assert.Empty(_told);
        Assert.Equal([2, 2, 2], map.Features.Select(feature => feature.Parts.Count));
    }

    [Fact]
    public void A_map_larger_than_any_reader_would_load_is_refused_without_being_read()
    {
        var map = new GeoJsonReader(new SourceFile("media/karta.geojson", "input/media/karta.geojson", default), _told).Read(100L << 20, () => throw new InvalidOperationException("read"));

        Assert.Null(map);
        Assert.Equal("the map has 100 MB, more than 8 MB", Assert.Single(_told).Message);
        Assert.Equal("SN1455", _told[0].Code);
    }

    [Fact]
    public void A_map_with_endless_points_is_read_in_bounded_time()
    {
        var line = string.Join(',', Enumerable.Range(0, 200_001).Select(i => $"[{58 + (i % 100 / 1000.0)},51]"));

        var map = Read($$"""{"type":"LineString","coordinates":[{{line}}]}""")!;

        Assert.Equal("SN1456", Assert.Single(_told).Code);
        Assert.Equal(200_000, map.Features[0].Parts[0].Count);
    }

    [Fact]
    public void Letters_of_another_encoding_and_half_a_letter_are_told_instead_of_breaking_the_build()
    {
        const string Map = """{"type":"Feature","properties":{"name":"Мост","marker-color":"?"},"geometry":{"type":"Point","coordinates":[58.5,51.2]}}""";
        byte[] cut = [.. System.Text.Encoding.UTF8.GetBytes(Map).Select(letter => letter == (byte)'?' ? (byte)0x89 : letter)];

        Assert.Null(new GeoJsonReader(new SourceFile("media/karta.geojson", "input/media/karta.geojson", default), _told).Read(cut.Length, () => cut));
        Assert.Null(Read(Map.Replace("?", "\\ud83d", StringComparison.Ordinal)));

        Assert.Equal(["SN1004", "SN1451"], _told.Select(diagnostic => diagnostic.Code));
        Assert.All(_told, diagnostic => Assert.Equal(Severity.Error, diagnostic.Severity));
    }

    private GeoMap? Read(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        return new GeoJsonReader(new SourceFile("media/karta.geojson", "input/media/karta.geojson", default), _told).Read(bytes.Length, () => bytes);
    }
}
