using StaticNews.Content;

namespace StaticNews.Site.Tests;

/// <summary>Not only news is linked to: pages, categories with their feeds, authors and stories keep their promises too.</summary>
public sealed class StandingAddressTests
{
    [Fact]
    public void A_category_under_another_name_takes_its_readers_and_its_subscribers_along()
    {
        var before = ASite.With(site => site.Categories(("gorod", "Город"))).Site();

        var after = Link(before, site => site.Categories(("nash-gorod", "Город")));

        Assert.Empty(after.Diagnostics);
        Assert.Equal(
            ["/gorod/ /nash-gorod/", "/gorod/atom.xml /nash-gorod/atom.xml", "/gorod/feed.json /nash-gorod/feed.json", "/gorod/feed.xml /nash-gorod/feed.xml"],
            after.Site.Redirects.Select(redirect => $"{redirect.From} {redirect.To}"));
    }

    [Fact]
    public void A_category_that_editors_led_into_another_takes_its_feeds_along_and_one_that_was_given_up_ends_them()
    {
        var before = ASite.With(site => site.Categories(("gorod", "Город"), ("sport", "Спорт"))).Site();

        var led = Link(before, site => site.Categories(("gorod", "Город")).Redirect("/sport/", "/gorod/"));
        var gone = Link(before, site => site.Categories(("gorod", "Город")).Redirect("/sport/", "gone"));

        Assert.Empty(led.Diagnostics);
        Assert.Contains(new LinkedRedirect("/sport/feed.xml", "/gorod/feed.xml"), led.Site.Redirects);
        Assert.Equal(["/sport/", "/sport/atom.xml", "/sport/feed.json", "/sport/feed.xml"], gone.Site.Withdrawn);
    }

    [Fact]
    public void A_page_in_another_file_is_found_by_its_headline()
    {
        var before = ASite.With(site => site.Page("about", "/about/", page => page with { Title = new("О нас", default) })).Site();

        var after = Link(before, site => site.Page("o-nas", "/o-nas/", page => page with { Title = new("О нас", default) }));

        Assert.Empty(after.Diagnostics);
        Assert.Equal([new LinkedRedirect("/about/", "/o-nas/")], after.Site.Redirects);
    }

    [Fact]
    public void A_page_a_category_an_author_or_a_story_cannot_vanish_unnoticed()
    {
        var before = ASite.With(site => site
            .Categories(("gorod", "Город"), ("sport", "Спорт")).Page("about", "/about/").Page("ads", "/ads/").Author("anna", "Анна").Story("most", "Мост")).Site();

        var after = Link(before, site => site.Categories(("gorod", "Город")).Page("ads", "/ads/", page => page with { Draft = true }));

        Assert.All(after.Diagnostics, diagnostic => Assert.Equal("SN1514", diagnostic.Code));
        Assert.Equal(["authors/anna", "categories/sport", "pages/about", "pages/ads", "stories/most"], after.Diagnostics.Select(diagnostic => (string)diagnostic.Arguments[1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_mistyped_tag_or_name_can_be_put_right_without_a_redirect()
    {
        var before = ASite.With(site => site.Article("a", "2024-07-04", article => article.Tags("мостт").Authors("Ана"))).Site();

        Assert.Empty(Link(before, site => site.Article("a", "2024-07-04", article => article.Tags("мост").Authors("Анна"))).Diagnostics);
    }

    [Fact]
    public void Two_files_of_one_name_beside_and_inside_a_folder_do_not_end_the_build()
    {
        var site = ASite.With(site => site
            .Article("most", "2024-07-04").Article("most/index", "2024-07-05", article => article.Slug("drugoi"))
            .Page("about", "/about/").Page("about/index", "/two/")).Site();

        Assert.Equal((2, 2), (site.Articles.Count, site.Pages.Count));
        Assert.Equal(["/pages/about", "most"], site.Addresses.Entries.Select(entry => entry.Id));
    }

    private static Linked Link(NewsSite before, Action<ASite> fill) =>
        SiteLinker.Link(ASite.With(fill).Source() with { Published = before.Addresses }, new LinkOptions(ASite.Now));
}
