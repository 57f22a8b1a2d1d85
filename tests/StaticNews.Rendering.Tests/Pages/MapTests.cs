using System.Globalization;
using System.Text.RegularExpressions;
using StaticNews.Content;
using StaticNews.Rendering.Maps;
using StaticNews.Rendering.Themes;

namespace StaticNews.Rendering.Tests.Pages;

/// <summary>Maps that are drawn from GeoJSON.</summary>
public sealed class MapTests
{
    private const string Site = """
        -- site.yml --
        title: Орск.today
        url: https://orsk.example/
        base-map: media/gorod.geojson
        -- media/gorod.geojson --
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"layer":"water"},"geometry":{"type":"LineString","coordinates":[[58.0,51.21],[59.0,51.21]]}},
        {"type":"Feature","properties":{"layer":"green"},"geometry":{"type":"Polygon","coordinates":[[[10,10],[11,10],[11,11],[10,10]]]}}
        ]}
        -- media/karta.geojson --
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"name":"Мост <новый>","description":"Строится","marker-color":"#ffee00"},"geometry":{"type":"Point","coordinates":[58.56,51.2]}},
        {"type":"Feature","properties":{"name":"Объезд","stroke":"#c8392c"},"geometry":{"type":"LineString","coordinates":[[58.5,51.2],[58.6,51.22]]}}
        ]}
        -- articles/a.md --
        ---
        title: Карта
        date: 2024-07-04
        ---
        ![Где объезд](/media/karta.geojson)
        """;

    private static readonly string Page = new DrawnSite(Site, new EmbeddedTheme()).Draw("/2024/07/04/a/");

    [Fact]
    public void A_map_is_drawn_with_a_number_for_each_feature_and_a_list_of_the_same_numbers()
    {
        Assert.Contains("role=\"img\" aria-label=\"Где объезд\"", Page.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Matches("class=\"map__number\"><circle [^>]+fill=\"#ffee00\"/><text [^>]+fill=\"#000000\">1</text>", Page);
        Assert.Matches("class=\"map__way\" stroke=\"#c8392c\"", Page);
        Assert.Contains("<strong>Мост &lt;новый&gt;</strong> <span class=\"map__description\">Строится</span>", Page, StringComparison.Ordinal);
        Assert.Matches("https://www.openstreetmap.org/#map=1[0-9]/51\\.2\\d*/58\\.5\\d*", Page);
        Assert.Matches("class=\"map__distance\"[^>]*>(1|2|5)0*.к?м<", Page);
    }

    [Fact]
    public void The_outlets_own_map_lies_below_and_what_is_out_of_sight_is_left_out()
    {
        Assert.Contains("class=\"map__water map__line\"", Page, StringComparison.Ordinal);
        Assert.DoesNotContain("map__green", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_map_below_draws_the_page_anew()
    {
        var before = new DrawnSite(Site, new EmbeddedTheme());
        var after = new DrawnSite(Site.Replace("[59.0,51.21]", "[59.0,51.22]", StringComparison.Ordinal), new EmbeddedTheme());

        Assert.NotEqual(before.FingerprintOf("/2024/07/04/a/"), after.FingerprintOf("/2024/07/04/a/"));
    }

    [Fact]
    public void Numbers_never_cover_one_another_even_where_twelve_places_are_one()
    {
        var features = Enumerable.Range(0, 12).Select(_ => new GeoFeature(GeoKind.Place, [[new GeoPoint(58.56, 51.2)]]));

        var discs = Discs(new GeoMap([.. features]));

        Assert.Equal(12, discs.Length);
        Assert.All(discs, disc => Assert.DoesNotContain(discs, other => other != disc && disc.DistanceTo(other) < 2 * Signs.Radius));
    }

    [Theory]
    [InlineData(58.56, 51.2, 58.56, 51.2)]
    [InlineData(-179.9, -89, 179.9, 89)]
    [InlineData(58.0, 51.2, 59.0, 51.2)]
    [InlineData(58.0, 50.2, 58.0, 51.2)]
    public void Any_two_places_on_Earth_are_both_seen(double west, double south, double east, double north)
    {
        var map = new GeoMap([new GeoFeature(GeoKind.Way, [[new GeoPoint(west, south), new GeoPoint(east, north)]])]);
        var projection = new Projection([.. map.Features[0].Parts[0]]);

        foreach (var point in map.Features[0].Parts[0])
        {
            var spot = projection.Place(point);
            Assert.InRange(spot.X, 0, Projection.Width);
            Assert.InRange(spot.Y, 0, projection.Height);
        }

        Assert.NotEmpty(Discs(map));
    }

    [Fact]
    public void A_bar_of_five_hundred_metres_is_as_long_as_they_are_on_the_ground()
    {
        var projection = new Projection([new GeoPoint(58.55, 51.2), new GeoPoint(58.57, 51.2)]);
        var metres = 111_320 * Math.Cos(51.2 * Math.PI / 180) * 0.02;

        Assert.InRange((projection.Place(new GeoPoint(58.57, 51.2)).X - projection.Place(new GeoPoint(58.55, 51.2)).X) / metres / projection.UnitsPerMetre, 0.995, 1.005);
    }

    private static Spot[] Discs(GeoMap map)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        new MapDrawing(map, GeoMap.Empty).Write(new Markup.HtmlWriter(buffer), "Карта", metres => $"{metres}");
        return [.. Regex.Matches(System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan), "map__number\"><circle cx=\"([0-9.-]+)\" cy=\"([0-9.-]+)\"")
            .Select(match => new Spot(double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), double.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)))];
    }
}
