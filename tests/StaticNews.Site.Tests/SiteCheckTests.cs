namespace StaticNews.Site.Tests;

/// <summary>What <c>check</c> finds in the whole site: news published twice, and tags that part what belongs together.</summary>
public sealed class SiteCheckTests
{
    private const string Text = "Движение по новому мосту через Урал открыли в понедельник утром, и первыми по нему проехали строители с семьями и два автобуса.";

    [Fact]
    public void A_story_published_twice_is_told_at_the_newer_one() => Assert.Equal(
        "input/articles/snova.md:2:8: warning SN1153: this story is nearly the same as input/articles/most.md; delete one of the two, or say in headline and lead what is new here\n",
        Report(site => Both(site, "Мост открыли", "Открыли мост", Text, Text)));

    [Fact]
    public void A_story_with_a_word_changed_is_still_the_same() =>
        Assert.Contains("SN1153", Report(site => Both(site, "Мост открыли", "Мост открыт", Text, Text.Replace("понедельник", "вторник", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Theory]
    [InlineData("Мост открыли", "Мост открыли", "Вчера мост закрыли на ремонт, и сегодня по нему опять едут автобусы, а строители уходят домой.")]
    [InlineData("Мост открыли", "Фестиваль прошёл", Text)]
    public void Stories_that_share_only_headline_or_text_are_two(string title, string other, string text) =>
        Assert.Equal("", Report(site => Both(site, title, other, Text, text)));

    [Fact]
    public void What_an_archive_holds_twice_is_left_alone() => Assert.Equal(
        "", Report(site => site.Article("a", "2019-01-01", article => article.Title("Мост").Opening(Text)).Article("b", "2019-01-02", article => article.Title("Мост").Opening(Text))));

    [Fact]
    public void A_build_does_not_look_for_them() => Assert.Equal("", ASite.With(site => Both(site, "Мост", "Мост", Text, Text)).Report());

    [Theory]
    [InlineData("дороги", "дорога")]
    [InlineData("Новотроицк", "Новотроцк")]
    [InlineData("набережная", "набрежная")]
    [InlineData("театр", "театры")]
    public void A_tag_that_is_nearly_another_is_told_once_where_the_rarer_was_first_used(string often, string rare) => Assert.Equal(
        $"input/articles/c.md:6:7: warning SN1154: the tag «{rare}» is nearly the same as «{often}», so readers find only part of the stories under each; write «{often}» everywhere\n",
        Report(site => site.Article("a", "2024-07-01", article => article.Tags(often)).Article("b", "2024-07-02", article => article.Tags(often))
            .Article("c", "2024-07-03", article => article.Tags(rare)).Article("d", "2024-07-04", article => article.Tags(often)).Article("e", "2024-07-05", article => article.Tags(rare))));

    [Theory]
    [InlineData("Дороги", "дороги")]
    [InlineData("школа 15", "школа 16")]
    [InlineData("Петров", "Петрова")]
    [InlineData("Раевский", "Раевская")]
    [InlineData("мост", "пост")]
    [InlineData("театр", "рынок")]
    public void Tags_that_are_one_or_really_two_are_left_alone(string one, string other) =>
        Assert.Equal("", Report(site => site.Article("a", "2024-07-01", article => article.Tags(one)).Article("b", "2024-07-02", article => article.Tags(other))));

    [Fact]
    public void Words_a_letter_apart_that_are_both_used_often_are_two()
    {
        void Fill(ASite site)
        {
            for (var i = 0; i < 10; i++)
            {
                site.Article($"a{i}", $"2024-07-{i + 1:00}", article => article.Tags(i % 2 == 0 ? "гимнастка" : "гимнастика"));
            }
        }

        Assert.Equal("", Report(Fill));
    }

    private static ASite Both(ASite site, string title, string other, string text, string otherText) => site
        .Article("most", "2024-07-01", article => article.Title(title).Opening(text))
        .Article("snova", "2024-07-20", article => article.Title(other).Opening(otherText));

    private static string Report(Action<ASite> fill) => ASite.With(fill).Report(new LinkOptions(ASite.Now) { Thorough = true });
}
