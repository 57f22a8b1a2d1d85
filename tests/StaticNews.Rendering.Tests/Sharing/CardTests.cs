using SkiaSharp;
using StaticNews.Rendering.Sharing;
using StaticNews.Rendering.Themes;

namespace StaticNews.Rendering.Tests.Sharing;

/// <summary>What is drawn on a share card.</summary>
public sealed class CardTests
{
    private static readonly CardLook Look = CardLook.Of(Theme.Load(new EmbeddedTheme(), "ru").Value!, "ru");
    private static readonly CardText Text = new("Орск.today", "Город", "Мост открыли", "4 июля 2024");

    [Fact]
    public void A_card_is_a_JPEG_of_1200_by_630_in_the_colours_of_the_theme()
    {
        var jpeg = new CardPainter(Look).Draw(Text);

        using var card = SKBitmap.Decode(jpeg);
        Assert.Equal([0xFF, 0xD8], jpeg[..2]);
        Assert.Equal((1200, 630), (card.Width, card.Height));
        Assert.InRange(jpeg.Length, 10_000, 200_000);
        AssertNear(new SKColor(0x9A, 0x2A, 0x1B), card.GetPixel(600, 6));
        AssertNear(new SKColor(0xFF, 0xFD, 0xF8), card.GetPixel(1100, 300));
    }

    [Fact]
    public void The_headline_is_drawn_in_letters_and_no_two_are_alike()
    {
        using var one = SKBitmap.Decode(new CardPainter(Look).Draw(Text));
        using var other = SKBitmap.Decode(new CardPainter(Look).Draw(Text with { Headline = "Мост закрыл" }));
        using var empty = SKBitmap.Decode(new CardPainter(Look).Draw(Text with { Headline = "." }));

        Assert.InRange(DarkPixels(one), 12_000, 60_000);
        Assert.True(DarkPixels(one) > DarkPixels(other) && DarkPixels(other) > 20 * DarkPixels(empty));
    }

    [Fact]
    public void Every_letter_of_a_headline_has_a_glyph_and_pairs_are_kerned()
    {
        const string Headline = "«Съешь ещё этих мягких булок»\u00A0— №\u00A05: The quick brown fox, 12\u00A0%…";

        Assert.All(Look.Heading.Lay(Headline).Runs.SelectMany(run => run.Glyphs), glyph => Assert.NotEqual(0, glyph));
        Assert.True(Look.Heading.Lay("Та").Width < Look.Heading.Lay("Т").Width + Look.Heading.Lay("а").Width);
    }

    [Fact]
    public void A_card_comes_out_the_same_whatever_becomes_of_the_memory_meanwhile()
    {
        var card = new CardPainter(Look).Draw(Text);
        for (var i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            _ = new byte[1 << 16];
        }

        Assert.Equal(card, new CardPainter(Look).Draw(Text));
    }

    [Theory]
    [InlineData("Ночь музеев 🎉", "Ночь музеев ")]
    [InlineData("за\u0301мок и замо\u0301к", "замок и замок")]
    [InlineData("кое\u2011как, 5\u202F₽", "кое-как, 5\u00A0")]
    public void Signs_that_the_font_lacks_are_left_out(string written, string drawn)
    {
        Assert.Equal(drawn, Look.Heading.Drawable(written, out var lacking));
        Assert.Null(lacking);
    }

    [Fact]
    public void A_letter_that_the_font_lacks_is_named_and_nothing_is_drawn_without_it()
    {
        Assert.Null(Look.Heading.Drawable("Сабантуй: җыр", out var lacking));
        Assert.Equal("җ", lacking.ToString());
    }

    [Theory]
    [InlineData("Очень длинное название издания, которое никак не поместится рядом с датой на карточке")]
    [InlineData("Оченьдлинноеназваниеизданиякотороеникакнепоместитсярядомсдатойнакарточке")]
    public void A_long_name_of_the_outlet_leaves_the_date_free(string outlet)
    {
        using var card = SKBitmap.Decode(new CardPainter(Look).Draw(Text with { Outlet = outlet, Category = outlet + outlet }));

        for (var y = 550; y < 600; y++)
        {
            AssertNear(new SKColor(0xFF, 0xFD, 0xF8), card.GetPixel(920, y));
            AssertNear(new SKColor(0xFF, 0xFD, 0xF8), card.GetPixel(1150, y - 480));
        }
    }

    private static int DarkPixels(SKBitmap card) => Enumerable.Range(138, 368).Sum(y => Enumerable.Range(0, card.Width).Count(x => card.GetPixel(x, y).Green < 90));

    private static void AssertNear(SKColor expected, SKColor actual) =>
        Assert.InRange(Math.Abs(expected.Red - actual.Red) + Math.Abs(expected.Green - actual.Green) + Math.Abs(expected.Blue - actual.Blue), 0, 20);
}
