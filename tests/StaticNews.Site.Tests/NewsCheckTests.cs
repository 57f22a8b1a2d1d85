using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Site.Tests;

/// <summary>Today's news are asked for what readers and search engines expect; an archive is left in peace.</summary>
public sealed class NewsCheckTests
{
    private const string Today = "2024-07-20";
    private const string LongAgo = "2019-07-20";

    [Fact]
    public void A_headline_that_will_be_cut_is_told_with_its_length() => Assert.Equal(
        "input/articles/most.md:2:8: warning SN1149: the headline has 120 characters, and search engines cut it after about 110; shorten it, or give a shorter one for search: «titles: {search: \"…\"}»\n"
        + "input/articles/most.md:2:8: warning SN1151: the headline has 120 characters, and a card has room for about 70; shorten it, or give a shorter one for cards: «titles: {card: \"…\"}»\n",
        Report(Today, article => article.Title(new string('а', 120))));

    [Fact]
    public void A_headline_with_shorter_forms_may_be_long() =>
        Assert.Equal("", Report(Today, article => article.Title(new string('а', 120)).Titles(new ChannelTitles("Мост", "Мост", null))));

    [Theory]
    [InlineData("Мост через Урал открыли в Орске", "В Орске открыт мост через Урал", true)]
    [InlineData("Мост через Урал открыли в Орске", "Вчера в Орске открыли мосты через Урал", true)]
    [InlineData("Мост через Урал открыли в Орске", "Подрядчик закончил на два месяца раньше срока", false)]
    [InlineData("Мост открыли", "Мост открыли", false)]
    public void A_lead_that_repeats_the_headline_in_other_forms_is_told(string title, string lead, bool isTold) =>
        Assert.Equal(isTold, Report(Today, article => article.Title(title).Lead(lead)).Contains("input/articles/most.md:4:11: warning SN1152", StringComparison.Ordinal));

    [Theory]
    [InlineData("foto.jpg", 1199, true)]
    [InlineData("foto.jpg", 1200, false)]
    [InlineData("foto.svg", 300, false)]
    public void A_lead_picture_too_small_for_large_previews_is_told(string file, int width, bool isTold) => Assert.Equal(
        isTold,
        ASite.With(site => site.Media("media/" + file, width: width).Article("most", Today, article => article.Image(file))).Report().Contains("input/articles/most.md:12:11: warning SN1461", StringComparison.Ordinal));

    [Fact]
    public void Remarks_on_the_text_are_told_of_news_alone()
    {
        Diagnostic Remark() => MarkdownRules.BoldHeading.At(new SourceSpan("input/articles/most.md", 30, 1), "Что дальше", "##");

        Assert.Contains("most.md:30:1: warning SN1226", Report(Today, article => article.Remarks(Remark())), StringComparison.Ordinal);
        Assert.Equal("", Report(LongAgo, article => article.Remarks(Remark()).Title(new string('а', 120))));
    }

    private static string Report(string date, Func<ArticleDraft, ArticleDraft> write) => ASite.With(site => site.Article("most", date, write)).Report();
}
