using CsCheck;
using SkiaSharp;
using StaticNews.Rendering.Fonts;
using StaticNews.Rendering.Themes;

namespace StaticNews.Rendering.Tests.Fonts;

/// <summary>The fonts of the web, unpacked for drawing.</summary>
public sealed class Woff2Tests
{
    private static readonly EmbeddedTheme Theme = new();

    public static TheoryData<string> Files => [.. Theme.List().Where(path => path.EndsWith(".woff2", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_letter_that_a_font_promises_can_be_drawn(string path)
    {
        var tables = Woff2.Unpack(Theme.Read(path));
        using var data = SKData.CreateCopy(tables.ToFile());
        using var typeface = SKTypeface.FromData(data);
        using var font = new SKFont(typeface, size: 100);

        var characters = CharacterMap.Read(tables["cmap"]);

        Assert.InRange(characters.Count, 40, 200);
        Assert.All(characters, character => Assert.NotEqual(0, font.GetGlyph(character)));
        Assert.All(characters.Where(character => character is not (' ' or '\u00A0')), character =>
        {
            using var outline = font.GetGlyphPath(font.GetGlyph(character));
            Assert.InRange(outline.Bounds.Width, 1, 150);
            Assert.InRange(outline.Bounds.Height, 1, 150);
        });
    }

    [Fact]
    public void Letters_have_their_own_forms_and_widths()
    {
        using var data = SKData.CreateCopy(Woff2.Unpack(Theme.Read("fonts/literata-cyrillic-650.woff2")).ToFile());
        using var typeface = SKTypeface.FromData(data);
        using var font = new SKFont(typeface, size: 100);

        Assert.True(font.MeasureText("Ш") > font.MeasureText("Г") && font.MeasureText("Г") > font.MeasureText("г"));
        Assert.True(Height("Й") > Height("И") && Height("И") > Height("и") && Height("р") > Height("п"));
        Assert.Equal(Height("Е"), Height("Н"), 5.0);

        float Height(string letter)
        {
            using var outline = font.GetTextPath(letter);
            return outline.Bounds.Height;
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(100)]
    [InlineData(5000)]
    public void A_font_that_was_cut_short_is_told_from_a_whole_one(int length) =>
        Assert.Throws<InvalidDataException>(() => Woff2.Unpack(Theme.Read("fonts/literata-cyrillic-650.woff2").AsMemory(0, length)));

    [Fact]
    public void A_damaged_font_is_refused_or_read_and_nothing_worse()
    {
        var sound = Theme.Read("fonts/literata-latin-650.woff2");
        Gen.Select(Gen.Int[0, sound.Length - 1], Gen.Byte).Array[1, 8].Sample(damages =>
        {
            var damaged = sound.ToArray();
            Array.ForEach(damages, damage => damaged[damage.Item1] = damage.Item2);
            return IsReadOrRefused(() => CharacterMap.Read(Woff2.Unpack(damaged)["cmap"]));
        });
    }

    [Fact]
    public void Damaged_outlines_and_character_maps_are_refused_or_read_and_nothing_worse() => Gen.Byte.Array[0, 300].Sample(bytes =>
        IsReadOrRefused(() => CharacterMap.Read(bytes)) && IsReadOrRefused(() => FontTables.Read(bytes)) && IsReadOrRefused(() =>
        {
            using var glyphs = new Woff2Glyphs(new FontBytes(bytes));
            var tables = new FontTables(0);
            tables.Add("head", new byte[54]);
            glyphs.WriteTo(tables);
        }));

    private static bool IsReadOrRefused(Action reading)
    {
        try
        {
            reading();
        }
        catch (InvalidDataException)
        {
        }

        return true;
    }
}
