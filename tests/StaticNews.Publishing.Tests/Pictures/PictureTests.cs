using System.Globalization;
using System.Text;
using NetVips;
using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.Cache;
using StaticNews.Rendering.Pictures;
using StaticNews.Rendering.Themes;
using StaticNews.Testing;

namespace StaticNews.Publishing.Tests.Pictures;

/// <summary>What becomes of the pictures that editors put beside their texts.</summary>
public sealed class PictureTests
{
    private const string Text = """
        -- site.yml --
        title: Орск.today
        url: https://orsk.example/
        -- articles/most.md --
        ---
        title: Мост через Урал
        date: 2024-07-04 09:30
        image: {src: most.jpg, alt: Мост, credit: Анна, focus: "90% 50%"}
        ---
        Текст.
        """;

    private static readonly BuildOptions Options = new(_ => new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(5)));

    private readonly CacheMemory _cache = new();

    [Fact]
    public void A_photograph_is_offered_in_every_width_up_to_its_own_and_in_every_format()
    {
        var output = Publish(TestPictures.Jpeg(1000, 500));

        Assert.Equal(
            ["-1000.avif", "-1000.webp", "-480.avif", "-480.jpg", "-480.webp", "-800.avif", "-800.jpg", "-800.webp", ".jpg"],
            Files(output).Where(name => !name.Contains('x', StringComparison.Ordinal) && !name.Contains("share", StringComparison.Ordinal)));
        Assert.All(Files(output, ".avif"), file => Assert.Equal(file.Width / 2, file.Height));
        var page = Encoding.UTF8.GetString(output.Files["2024/07/04/most/index.html"]);
        Assert.Matches("""<source type="image/avif" srcset="/assets/media/most\.[0-9a-f]{10}-480\.avif 480w, [^"]+-800\.avif 800w, [^"]+-1000\.avif 1000w" sizes="[^"]+">""", page);
        Assert.Matches("""<img [^>]*width="1000" height="500"[^>]* fetchpriority="high">""", page);
    }

    [Fact]
    public void Search_engines_and_shared_links_get_crops_that_keep_what_matters()
    {
        using var halves = Half(0, 0, 200).Join(Half(200, 0, 0), Enums.Direction.Horizontal);
        var output = Publish(halves.JpegsaveBuffer());

        var square = Read(output, "-1x1-90-50.jpg");
        Assert.Equal((800, 800), (square.Width, square.Height));
        Assert.True(square.Getpoint(400, 400)[0] > 150, "the red half on the right holds the focus");
        var photograph = Read(output, "-4x3-90-50.jpg");
        Assert.InRange(photograph.Width * 3, (photograph.Height * 4) - 3, (photograph.Height * 4) + 3);
        var share = Read(output, "-share-90-50.jpg");
        Assert.Equal((1200, 630), (share.Width, share.Height));
        var page = Encoding.UTF8.GetString(output.Files["2024/07/04/most/index.html"]);
        Assert.Contains("-share-90-50.jpg", page, StringComparison.Ordinal);
        Assert.Contains("-16x9-90-50.jpg", page, StringComparison.Ordinal);

        static Image Half(int red, int green, int blue) => (Image.Black(800, 800, bands: 3) + new double[] { red, green, blue }).Cast(Enums.BandFormat.Uchar);
    }

    [Fact]
    public void A_picture_stands_upright_and_tells_nobody_where_it_was_taken()
    {
        using var lying = Image.NewFromBuffer(TestPictures.Jpeg(900, 600)).Mutate(picture =>
        {
            picture.Set(GValue.GIntType, "orientation", 6);
            picture.Set(GValue.GStrType, "exif-ifd0-Make", "Телефон (Телефон, ASCII, 14 components, 14 bytes)");
            picture.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "51/1 12/1 0/1 (51, 12, 0, Rational, 3 components, 24 bytes)");
        });
        var original = lying.JpegsaveBuffer();
        Assert.Contains(Image.NewFromBuffer(original).GetFields(), field => field.Contains("GPS", StringComparison.Ordinal));

        var output = Publish(original);

        Assert.All(Files(output, ""), picture =>
        {
            Assert.DoesNotContain(picture.GetFields(), field => field.StartsWith("exif", StringComparison.Ordinal) || field is "orientation" or "icc-profile-data");
        });
        var whole = Read(output, ".jpg");
        Assert.Equal((600, 900), (whole.Width, whole.Height));
    }

    [Fact]
    public void A_photograph_in_the_colours_of_a_wide_screen_keeps_its_colours_on_every_other()
    {
        const string WideGamut = "p3";
        using var red = (Image.Black(900, 600, bands: 3) + new double[] { 200, 30, 30 }).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        using var wide = red.IccTransform(WideGamut, inputProfile: "srgb");
        Assert.True(wide.Getpoint(0, 0)[0] < 190, "the same red has other numbers in the wide gamut");

        var output = Publish(wide.JpegsaveBuffer(q: 100));

        var pixel = Read(output, ".jpg").Getpoint(300, 300);
        Assert.InRange(pixel[0], 195, 205);
        Assert.InRange(pixel[1], 24, 36);
        Assert.InRange(pixel[2], 24, 36);
    }

    [Fact]
    public void A_picture_is_made_once_in_its_life()
    {
        var picture = TestPictures.Jpeg(600, 400);
        Publish(picture);
        var store = new CountingCache(_cache);

        Publish(picture, Options with { Force = true }, store);
        Publish(picture, store: store);

        Assert.Equal(0, store.SavedPictures);
    }

    [Fact]
    public void The_picture_of_a_link_is_small_enough_for_every_messenger_however_much_there_is_to_see()
    {
        var output = Publish(Noise(1800, 1300));

        string[] cut = [.. Names(output).Where(name => name.Contains('x', StringComparison.Ordinal) || name.Contains("share", StringComparison.Ordinal))];
        Assert.Equal(4, cut.Length);
        Assert.All(cut, name => Assert.InRange(output.Files[name].Length, 100_000, 600_000));
        Assert.True(output.Files[Names(output).Single(name => name.EndsWith("-800.jpg", StringComparison.Ordinal))].Length > 100_000);
    }

    [Fact]
    public void A_damaged_picture_in_the_cache_is_made_again()
    {
        var picture = TestPictures.Jpeg(600, 400);
        var sound = Publish(picture);
        foreach (var name in _cache.Names.Where(name => name.StartsWith("pictures/", StringComparison.Ordinal)).ToArray())
        {
            _cache.Save(name, stream => stream.Write("шум вместо картинки"u8));
        }

        var again = Publish(picture);

        Assert.Equal(sound.Files.Keys.Order(StringComparer.Ordinal), again.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(sound.Files.Where(file => file.Key != BuildJson.File), file => Assert.Equal(file.Value, again.Files[file.Key]));
    }

    [Fact]
    public void A_photograph_that_was_cut_short_is_told_and_the_old_site_stays()
    {
        var whole = Noise(800, 600);
        var input = MiniSite.Input(Text).Add("articles/most.jpg", whole[..(whole.Length / 2)]);
        var output = new MemoryOutput();

        var report = new Publisher(input, new EmbeddedTheme(), cache: _cache).Build(output, Options);

        Assert.Equal("input/articles/most.jpg: error SN1442: the picture is damaged or cut short; put the original here again", Assert.Single(report.Diagnostics).ToString());
        Assert.Empty(output.Files);
    }

    [Fact]
    public void Checking_a_site_makes_no_pictures()
    {
        var input = MiniSite.Input(Text).Add("articles/most.jpg", Noise(800, 600));

        new Publisher(input, new EmbeddedTheme(), cache: _cache).Check(Options);

        Assert.DoesNotContain(_cache.Names, name => name.StartsWith("pictures/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_program_without_its_library_says_what_is_missing()
    {
        var original = new MediaItem(new SourceFile("most.jpg", "input/most.jpg", default), MediaKind.Picture, 1, 1, 1);

        var exception = Assert.Throws<PictureException>(() => OpenedPicture.Guarded<int>(original, () => throw new DllNotFoundException()));

        Assert.Equal(
            "input/most.jpg: error SN3007: pictures cannot be scaled: the library libvips, which comes with the program, is not beside it; copy all files of the program, not the executable alone",
            exception.Diagnostic!.ToString());
    }

    [Fact]
    public void A_drawing_keeps_its_lines_and_loses_what_could_run()
    {
        const string Drawing = """
            <?xml version="1.0"?>
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="10" height="10" onload="alert(1)">
              <script>alert(2)</script><style>@import url(https://zlo.example/x.css);</style><style>.a{fill:url(#g)}</style>
              <a xlink:href="javascript:alert(3)"><path class="a" d="M0 0h9" onclick="alert(4)" style="fill:url(https://zlo.example/p)"/></a>
              <foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="alert(5)"/></body></foreignObject>
              <image href="https://zlo.example/track.png"/><image href="data:image/png;base64,AAAA"/><use xlink:href="#a"/>
              <animate attributeName="href" values="javascript:alert(6)"/>
            </svg>
            """;
        var input = MiniSite.Input(Text.Replace("most.jpg", "plan.svg", StringComparison.Ordinal)).Add("articles/plan.svg", Drawing);
        var output = new MemoryOutput();
        Assert.True(new Publisher(input, new EmbeddedTheme(), cache: _cache).Build(output, Options).Published);

        Golden.Verify(Encoding.UTF8.GetString(output.Files.Single(file => file.Key.EndsWith(".svg", StringComparison.Ordinal) && file.Key.Contains("plan", StringComparison.Ordinal)).Value), "plan.svg");
    }

    [Theory]
    [InlineData("<b/>", "", "")]
    [InlineData("<g>", "</g>", "")]
    [InlineData("<style>a", "</style>", "")]
    [InlineData("", "", "a{0}='' on{0}='' ")]
    public void A_drawing_of_a_hundred_thousand_pieces_takes_no_longer_than_its_size_asks_for(string open, string close, string attributes)
    {
        var pieces = Enumerable.Range(0, 100_000).ToArray();
        var tag = attributes.Length == 0 ? "" : string.Concat(pieces.Select(i => string.Format(CultureInfo.InvariantCulture, attributes, i)));
        var drawing = $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\" {tag}>{string.Concat(pieces.Select(_ => open))}{string.Concat(pieces.Select(_ => close))}<path d=\"M0 0h9\"/></svg>";
        var output = new MemoryOutput();

        var input = MiniSite.Input(Text.Replace("most.jpg", "plan.svg", StringComparison.Ordinal)).Add("articles/plan.svg", drawing);
        Assert.True(new Publisher(input, new EmbeddedTheme(), cache: _cache).Build(output, Options).Published);

        var cleaned = Encoding.UTF8.GetString(output.Files.Single(file => file.Key.EndsWith(".svg", StringComparison.Ordinal) && file.Key.Contains("plan", StringComparison.Ordinal)).Value);
        Assert.EndsWith("<path d=\"M0 0h9\" /></svg>", cleaned);
        Assert.DoesNotContain("<b", cleaned);
        Assert.DoesNotContain(" on", cleaned);
    }

    private static byte[] Noise(int width, int height) => Image.Gaussnoise(width, height, sigma: 60, mean: 128).Cast(Enums.BandFormat.Uchar).JpegsaveBuffer();

    private MemoryOutput Publish(byte[] picture, BuildOptions? options = null, ICacheStore? store = null)
    {
        var output = new MemoryOutput();
        var report = new Publisher(MiniSite.Input(Text).Add("articles/most.jpg", picture), new EmbeddedTheme(), cache: store ?? _cache).Build(output, options ?? Options);
        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
        return output;
    }

    /// <summary>What follows the name and the hash in the names of the picture's files.</summary>
    private static IEnumerable<string> Files(MemoryOutput output) => Names(output).Select(name => name[("assets/media/most.".Length + 10)..]).Order(StringComparer.Ordinal);

    private static IEnumerable<Image> Files(MemoryOutput output, string ending) =>
        Names(output).Where(name => name.EndsWith(ending, StringComparison.Ordinal)).Select(name => Image.NewFromBuffer(output.Files[name]));

    private static Image Read(MemoryOutput output, string ending) =>
        Image.NewFromBuffer(output.Files[Names(output).Single(name => name[("assets/media/most.".Length + 10)..] == ending)]);

    private static IEnumerable<string> Names(MemoryOutput output) => output.Files.Keys.Where(name => name.StartsWith("assets/media/most.", StringComparison.Ordinal));
}
