using StaticNews.Content;

namespace StaticNews.Site.Tests;

public sealed class RelatedTests
{
    private static string[] RelatedOf(string id, NewsSite site) =>
        [.. site.Articles.Single(article => article.Id == id).Related.Select(article => article.Id)];

    [Fact]
    public void What_shares_most_comes_first_and_the_newest_among_equals()
    {
        var site = ASite.With(site => site
            .Article("asked", "2024-07-04", article => article.Title("Мост открыли").Tags("дороги", "стройка").Story("Переправа"))
            .Article("tag-old", "2024-07-01", article => article.Tags("дороги"))
            .Article("tag-new", "2024-07-02", article => article.Tags("дороги"))
            .Article("tags", "2024-06-01", article => article.Tags("Дороги", "стройка"))
            .Article("story", "2024-05-01", article => article.Title("Деньги на мосту").Story("Переправа").Tags("стройка"))
            .Article("none", "2024-07-03", article => article.Title("Погода"))).Site();

        Assert.Equal(["story", "tags", "tag-new", "tag-old"], RelatedOf("asked", site));
    }

    [Fact]
    public void Words_of_headline_and_lead_count_in_any_form()
    {
        var site = ASite.With(site => site
            .Article("asked", "2024-07-04", article => article.Title("Школу отремонтировали"))
            .Article("forms", "2024-07-01", article => article.Title("Что в школах").Lead("Новости образования"))
            .Article("later", "2024-07-02", article => article.Title("Погода"))).Site();

        Assert.Equal("forms", RelatedOf("asked", site)[0]);
    }

    [Theory]
    [InlineData("2024/06/remont-ulitsy")]
    [InlineData("remont-ulitsy")]
    [InlineData("remont-ulitsy.md")]
    [InlineData("../06/remont-ulitsy.md")]
    [InlineData("articles/2024/06/remont-ulitsy.md")]
    [InlineData("slug-of-it")]
    [InlineData("/2024/06/10/slug-of-it/")]
    [InlineData("https://orsk.example/2024/06/10/slug-of-it/")]
    public void Editors_picks_come_first_by_file_name_slug_or_address(string pick)
    {
        var site = ASite.With(site => site
            .Article("2024/07/most", "2024-07-04", article => article.Tags("мост").Related(pick))
            .Article("2024/07/alike", "2024-07-03", article => article.Tags("мост"))
            .Article("2024/06/remont-ulitsy", "2024-06-10", article => article.Slug("slug-of-it"))).Site();

        Assert.Equal(["2024/06/remont-ulitsy", "2024/07/alike"], RelatedOf("2024/07/most", site));
    }

    [Fact]
    public void Expired_articles_are_related_to_nobody_but_have_related_articles_themselves()
    {
        var site = ASite.With(site => site
            .Article("expired", "2024-07-04", article => article.Tags("мост").Expires("2024-07-05"))
            .Article("a", "2024-07-03", article => article.Tags("мост"))
            .Article("b", "2024-07-02", article => article.Tags("мост"))).Site();

        Assert.Equal(["a", "b"], RelatedOf("expired", site));
        Assert.Equal(["b"], RelatedOf("a", site));
    }

    [Fact]
    public void No_related_articles_are_sought_where_site_yml_turns_them_off()
    {
        var site = ASite.With(site => site
            .Article("a", "2024-07-03", article => article.Tags("мост").Related("b"))
            .Article("b", "2024-07-02", article => article.Tags("мост")));
        site.Settings = site.Settings with { Related = new RelatedSettings(0) };

        Assert.Empty(RelatedOf("a", site.Site()));
    }

    [Fact]
    public void Publishing_one_article_leaves_almost_all_related_lists_as_they_were()
    {
        var archive = Archives.OfArticles(600, seed: 7);
        var before = SiteLinker.Link(archive with { Articles = [.. archive.Articles.Take(599)] }, new LinkOptions(ASite.Now)).Site;
        var after = SiteLinker.Link(archive, new LinkOptions(ASite.Now)).Site;

        Assert.InRange(before.Articles.Count(article => !RelatedOf(article.Id, before).SequenceEqual(RelatedOf(article.Id, after))), 0, 40);
    }
}
