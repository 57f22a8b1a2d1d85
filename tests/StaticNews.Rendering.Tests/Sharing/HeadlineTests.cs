using CsCheck;
using StaticNews.Rendering.Sharing.Headlines;

namespace StaticNews.Rendering.Tests.Sharing;

/// <summary>How headlines are broken into lines on share cards; letters are half as wide as high here.</summary>
public sealed class HeadlineTests
{
    private const float Width = 1056;
    private const float Height = 368;

    [Theory]
    [InlineData("Мост открыли", 116, "Мост открыли")]
    [InlineData("Мост через Урал откроют в\u00A0сентябре", 116, "Мост через Урал|откроют в\u00A0сентябре")]
    [InlineData("Пассажиров троллейбуса высадили под проливной дождь", 104, "Пассажиров|троллейбуса высадили|под проливной дождь")]
    [InlineData("В\u00A0Орске закроют 12 остановок\u00A0— автобусы поедут иначе", 92, "В\u00A0Орске закроют|12 остановок\u00A0—|автобусы поедут иначе")]
    [InlineData("«Южный Урал» обыграл «Торос» 5:2 и\u00A0вышел в\u00A0плей-офф", 104, "«Южный Урал»|обыграл «Торос» 5:2|и\u00A0вышел в\u00A0плей-офф")]
    [InlineData("Школьники-спортсмены победили студентов-чемпионов", 104, "Школьники-спортсмены|победили|студентов-чемпионов")]
    public void A_headline_is_as_large_as_it_fits_and_ends_no_line_with_a_short_word(string headline, int size, string lines)
    {
        var set = Set(headline);

        Assert.Equal(lines, string.Join('|', set.Lines));
        Assert.Equal(size, set.Size);
    }

    [Fact]
    public void What_is_too_long_is_cut_after_a_word()
    {
        var set = Set(string.Join(' ', Enumerable.Repeat("Автобусы пойдут по-другому, сообщили в\u00A0мэрии;", 20)));

        Assert.Equal(5, set.Lines.Count);
        Assert.EndsWith("…", set.Lines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(",…", set.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_wider_than_the_card_is_parted_at_a_syllable()
    {
        const string Headline = "Высокопревосходительствующеголовокружительноэлектрофотополупроводниковый завод";

        var lines = Set(Headline).Lines;

        Assert.Matches("[аеиоуыэюя]-$", lines[0]);
        Assert.Equal(Headline, string.Concat(lines).Replace("-", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_dash_never_begins_a_line() =>
        Assert.All(Set("Слово за слово - и так далее, пока строка не кончится - а она кончится").Lines, line => Assert.False(line[0] is '-' or '—'));

    [Fact]
    public void No_headline_leaves_its_place_or_loses_a_word_while_there_is_room() =>
        Gen.String[Gen.Char["абвгд её-,—«»1\u00A0"], 1, 120].Where(text => text.Trim(' ', '\u00A0').Length > 0).Sample(headline =>
        {
            var set = Set(headline);
            Assert.All(set.Lines, line => Assert.InRange(Measure(line) * set.Size, 0, Width));
            Assert.InRange(set.Lines.Count * set.Size * SetHeadline.LineHeight, 0, Height);
            Assert.Equal(Letters(headline), Letters(string.Concat(set.Lines)));
        });

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static SetHeadline Set(string headline) => SetHeadline.In(headline, Width, Height, Measure);

    private static float Measure(string text) => text.Length * 0.5f;
}
