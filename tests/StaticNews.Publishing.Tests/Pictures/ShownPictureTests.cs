using System.Text;
using System.Text.RegularExpressions;
using NetVips;
using StaticNews.Reading.Cache;
using StaticNews.Rendering.Themes;
using StaticNews.Testing;

namespace StaticNews.Publishing.Tests.Pictures;

/// <summary>How pages show pictures before they have come, while they move, and before a film is played.</summary>
public sealed class ShownPictureTests
{
    private static readonly BuildOptions Options = new(_ => new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(5)));

    private readonly CacheMemory _cache = new();

    [Fact]
    public void A_picture_that_has_not_come_yet_leaves_its_own_colour()
    {
        var output = Publish("![Мост](most.jpg)", ("most.jpg", TestPictures.Jpeg(900, 600)));

        Assert.Contains("""<img class="picture red-5 green-2 blue-1" src=""", Page(output), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_lets_the_page_through_has_no_colour_of_its_own()
    {
        var clear = Image.NewFromBuffer(TestPictures.Png(40, 40)).Bandjoin(0).Cast(Enums.BandFormat.Uchar).PngsaveBuffer();

        var output = Publish("![Герб](gerb.png)", ("gerb.png", clear));

        Assert.Contains("""<img class="picture" src=""", Page(output), StringComparison.Ordinal);
    }

    [Fact]
    public void The_colour_is_known_as_long_as_the_picture_is_shown()
    {
        Publish("![Мост](most.jpg)", ("most.jpg", TestPictures.Jpeg(900, 600)));
        var store = new CountingCache(_cache);

        var output = Publish("![Мост](most.jpg)\n\nЕщё слово.", store, ("most.jpg", TestPictures.Jpeg(900, 600)));

        Assert.Equal(0, store.SavedPictures);
        Assert.Contains("picture red-5 green-2 blue-1", Page(output), StringComparison.Ordinal);
    }

    [Fact]
    public void An_animation_takes_fewer_bytes_and_stands_still_for_those_who_asked_for_less_motion()
    {
        using var frames = Image.Arrayjoin([Frame(30), Frame(120), Frame(220)], across: 1).Mutate(all => all.Set(GValue.GIntType, "page-height", 60));
        var gif = frames.GifsaveBuffer();

        var output = Publish("![Ледоход](led.gif)", ("led.gif", gif));

        Assert.Matches(
            """<picture><source type="image/webp" media="\(prefers-reduced-motion: reduce\)" srcset="([^"]+-still\.webp)">\s*<source type="image/webp" srcset="([^"]+\.webp)">\s*<img class="picture" src="[^"]+\.gif" width="80" height="60" """,
            Page(output));
        Assert.Equal(gif, output.Files.Single(file => file.Key.EndsWith(".gif", StringComparison.Ordinal)).Value);
        Assert.Equal(3, Image.NewFromBuffer(File(output, @"led\.[0-9a-f]+\.webp$")).Get("n-pages"));
        Assert.DoesNotContain("n-pages", Image.NewFromBuffer(File(output, @"-still\.webp$")).GetFields());

        static Image Frame(int light) => (Image.Black(80, 60, bands: 3) + new double[] { light, light, light }).Cast(Enums.BandFormat.Uchar);
    }

    [Fact]
    public void The_still_of_a_film_is_no_larger_than_its_place()
    {
        var output = Publish("![Мост](film.mp4)", ("film.mp4", "film"u8.ToArray()), ("film.jpg", TestPictures.Jpeg(1600, 900)), ("film.vtt", "WEBVTT\n"u8.ToArray()));

        Assert.Matches("""<video [^>]*poster="/assets/media/film\.[0-9a-f]+-800\.jpg">""", Page(output));
    }

    private static string Page(MemoryOutput output) => Encoding.UTF8.GetString(output.Files["2024/07/04/most/index.html"]);

    private static byte[] File(MemoryOutput output, string pattern) => output.Files.Single(file => Regex.IsMatch(file.Key, pattern)).Value;

    private MemoryOutput Publish(string body, params (string Name, byte[] Bytes)[] media) => Publish(body, _cache, media);

    private static MemoryOutput Publish(string body, ICacheStore cache, params (string Name, byte[] Bytes)[] media)
    {
        var input = MiniSite.Input($"""
            -- site.yml --
            title: Орск.today
            url: https://orsk.example/
            -- articles/most.md --
            ---
            title: Мост через Урал
            date: 2024-07-04 09:30
            ---
            {body}
            """);
        var output = new MemoryOutput();
        var report = new Publisher(media.Aggregate(input, (files, file) => files.Add("articles/" + file.Name, file.Bytes)), new EmbeddedTheme(), cache: cache).Build(output, Options);
        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
        return output;
    }
}
