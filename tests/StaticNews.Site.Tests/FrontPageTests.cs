using StaticNews.Content;

namespace StaticNews.Site.Tests;

public sealed class FrontPageTests
{
    private static ASite TwoCategories() => ASite.With(site =>
    {
        site.Categories(("vlast", "Власть"), ("sport", "Спорт"), ("empty", "Пустая"));
        for (var number = 0; number < 20; number++)
        {
            site.Article($"a{number:00}", $"2024-07-{number + 1:00}", article => article.Category(number % 2 == 0 ? "vlast" : "sport").Tags("мост"));
        }
    });

    private static string[] Ids(IEnumerable<LinkedArticle> articles) => [.. articles.Select(article => article.Id)];

    [Fact]
    public void The_newest_leads_and_no_article_stands_in_two_places_but_the_latest()
    {
        var front = TwoCategories().Site().FrontPage;
        string[] placed = [front.Lead!.Id, .. Ids(front.Top), .. front.Blocks.SelectMany(block => Ids(block.Articles))];

        Assert.Equal("a19", front.Lead.Id);
        Assert.Equal(["a18", "a17", "a16", "a15", "a14"], Ids(front.Top));
        Assert.Equal(["Власть", "Спорт"], front.Blocks.Select(block => block.Title));
        Assert.Equal(["a12", "a10", "a08", "a06"], Ids(front.Blocks[0].Articles));
        Assert.Equal(placed.Length, placed.Distinct().Count());
        Assert.Equal("a19", front.Latest[0].Id);
    }

    [Fact]
    public void Pinned_articles_come_first_in_their_order_and_then_a_new_one_with_a_picture()
    {
        var pinned = TwoCategories().Article("second", "2020-01-01", article => article.Category("sport").Pinned(2))
            .Article("first", "2020-01-02", article => article.Category("sport").Pinned(1)).Site().FrontPage;
        var pictured = TwoCategories().Media("media/a.jpg").Article("pictured", "2024-07-18 10:00", article => article.Category("sport").Image("a.jpg")).Site().FrontPage;

        Assert.Equal(("first", "second"), (pinned.Lead!.Id, pinned.Top[0].Id));
        Assert.Equal("pictured", pictured.Lead!.Id);
    }

    [Fact]
    public void A_paid_article_leads_only_where_an_editor_pinned_it()
    {
        var paid = TwoCategories().Media("media/a.jpg").Article("paid", "2024-07-19 10:00", article => article.Category("sport").Image("a.jpg").Sponsored())
            .Article("pictured", "2024-07-18 10:00", article => article.Category("sport").Image("a.jpg"));

        Assert.Equal("pictured", paid.Site().FrontPage.Lead!.Id);
    }

    [Fact]
    public void Blocks_of_site_yml_are_found_by_slug_or_title_and_have_their_own_heading_and_length()
    {
        var site = TwoCategories();
        site.Settings = site.Settings with
        {
            FrontPage = [new FrontBlock("tag", new("Мост", default), "Переправа", 2), new FrontBlock("category", new("sport", default), null, 3)],
        };
        var front = site.Site().FrontPage;

        Assert.Equal([("Переправа", 2), ("Спорт", 3)], front.Blocks.Select(block => (block.Title, block.Articles.Count)));
    }

    [Fact]
    public void An_empty_site_has_an_empty_front_page() => Assert.Equal(FrontPage.Empty, new ASite().Site().FrontPage);
}
