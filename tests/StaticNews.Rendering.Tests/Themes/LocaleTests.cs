using StaticNews.Rendering.Tests.Pages;
using StaticNews.Rendering.Themes;
using StaticNews.Testing;

namespace StaticNews.Rendering.Tests.Themes;

public sealed class LocaleTests
{
    private static readonly Locale Russian = Locale.Load(MiniSite.Theme(SmallTheme.Text), "ru").Value!;

    [Theory]
    [InlineData(0, "0 минут")]
    [InlineData(1, "1 минута")]
    [InlineData(2, "2 минуты")]
    [InlineData(5, "5 минут")]
    [InlineData(11, "11 минут")]
    [InlineData(12, "12 минут")]
    [InlineData(21, "21 минута")]
    [InlineData(22, "22 минуты")]
    [InlineData(111, "111 минут")]
    [InlineData(122, "122 минуты")]
    public void Russian_words_agree_with_their_numbers(int number, string expected) => Assert.Equal(expected, Russian.Find("minutes", number));

    [Theory]
    [InlineData(1, "one")]
    [InlineData(0, "other")]
    [InlineData(21, "other")]
    public void English_has_two_forms(int number, string expected) => Assert.Equal(expected, Plural.Form("en", number));

    [Fact]
    public void Months_stand_in_the_genitive_in_dates_and_alone_in_headings()
    {
        var moment = new DateTimeOffset(2024, 7, 4, 9, 30, 0, TimeSpan.FromHours(5));
        Assert.Equal("4 июля 2024, 09:30", Russian.Date("date_long", moment));
        Assert.Equal("четверг", Russian.Weekday(moment));
        Assert.Equal("Июль 2024", Russian.MonthOfYear(2024, 7));
        Assert.Equal("воскресенье", Russian.Weekday(moment.AddDays(3)));
    }
}
