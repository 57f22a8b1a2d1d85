using StaticNews.Content;
using StaticNews.Testing;

namespace StaticNews.Site.Tests;

/// <summary>What editors read when something is wrong: one golden file for each family of mistakes.</summary>
public sealed class MistakeTests
{
    [Fact]
    public void Mistakes_in_topics_name_what_was_meant()
    {
        var site = ASite.With(site => site
            .Categories(("vlast", "Власть"), ("obshchestvo", "Общество"))
            .Author("anna-sergeeva", "Анна Сергеева")
            .Article("2024/07/most", "2024-07-04", article => article.Category("обшество"))
            .Article("far", "2024-07-04", article => article.Category("погода"))
            .Article("missing", "2024-07-04")
            .Article("author", "2024-07-04", article => article.Category("vlast").Authors("anna-sergeevna", "petrov")));
        site.Settings = site.Settings with
        {
            FrontPage = [new FrontBlock("category", new("obshestvo", ASite.File("site.yml").At(9, 15)), null, 4), new FrontBlock("tag", new("мост", ASite.File("site.yml").At(10, 10)), null, 4)],
        };

        Golden.Verify(site.Report(), "topics.txt");
    }

    [Fact]
    public void Mistakes_in_addresses_name_both_sides() => Golden.Verify(
        ASite.With(site => site
            .Categories(("vlast", "Власть"), ("tags", "Теги"))
            .Author("anna", "Анна")
            .Page("about", "/about/")
            .Page("search", "/search/")
            .Page("twice", "/ABOUT/")
            .Page("odd", "/a?b")
            .Page("hidden", "/.deployed.json")
            .Static("about")
            .Static("robots.txt")
            .Static("promo")
            .Article("a", "2024-07-04", article => article.Category("vlast").Slug("most"))
            .Article("b", "2024-07-04", article => article.Category("vlast").Slug("most"))
            .Article("case", "2024-07-04", article => article.Category("vlast").Permalink("/2024/07/04/MOST/"))
            .Article("category", "2024-07-04", article => article.Category("vlast").Permalink("/vlast/"))
            .Article("day", "2024-07-04", article => article.Category("vlast").Permalink("/2024/07/04/"))
            .Article("elsewhere", "2024-07-04", article => article.Category("vlast").Permalink("https://elsewhere.example/x"))
            .Article("feed", "2024-07-04", article => article.Category("vlast").Permalink("/vlast/feed.xml"))
            .Article("file", "2024-07-04", article => article.Category("vlast").Permalink("/old.html"))
            .Article("folder", "2024-07-04", article => article.Category("vlast").Permalink("/old.html/new/"))
            .Article("assets", "2024-07-04", article => article.Category("vlast").Permalink("/assets/x/"))
            .Article("page", "2024-07-04", article => article.Category("vlast").Permalink("/vlast/page/2/"))
            .Article("git", "2024-07-04", article => article.Category("vlast").Permalink("/.git/"))
            .Article("known", "2024-07-04", article => article.Category("vlast").Permalink("/.well-known/most/"))
            .Article("promo", "2024-07-04", article => article.Category("vlast").Permalink("/promo/"))
            .Article("unicode", "2024-07-04", article => article.Category("vlast").Permalink("/й/"))
            .Article("unicode-nfd", "2024-07-04", article => article.Category("vlast").Permalink("/и\u0306/"))).Report(),
        "addresses.txt");

    [Fact]
    public void Mistakes_in_the_permalink_pattern_name_what_can_be_used()
    {
        var site = ASite.With(site => site.Article("a", "2024-07-04"));
        var place = ASite.File("site.yml").At(4, 12);
        var report = string.Concat(new[] { "/{yaer}/{slug}/", "/{year}/{month}/", "/.staging/{slug}/" }.Select(pattern =>
        {
            site.Settings = site.Settings with { Permalink = new(pattern, place) };
            return site.Report();
        }));

        Golden.Verify(report, "permalink.txt");
    }

    [Fact]
    public void Mistakes_in_redirects_name_where_they_lead() => Golden.Verify(
        ASite.With(site => site
            .Page("about", "/about/", page => page with { RedirectFrom = [new("/a/", page.Source.At(4, 18)), new("/about", page.Source.At(4, 24))] })
            .Article("most", "2024-07-04", article => article.RedirectFrom("/?p=17"))
            .Redirect("/a", "/b/")
            .Redirect("/b", "/c/")
            .Redirect("/c", "/a/")
            .Redirect("/self", "/self/")
            .Redirect("/about/", "/most/")
            .Redirect("/old", "/abuot/")
            .Redirect("/gone", "/nowhere/at/all/")
            .Redirect("/old/", "/about/")).Report(),
        "redirects.txt");

    [Fact]
    public void Mistakes_in_links_name_what_was_meant() => Golden.Verify(
        ASite.With(site => site
            .Article("2024/06/remont-ulitsy", "2024-06-10", article => article.Heading("itogi").Heading("plany"))
            .Article("2024/06/draft", "2024-06-11", article => article.Draft())
            .Article("2024/06/scheduled", "2024-09-01 09:00")
            .Article("2024/05/remont-ulitsy", "2024-05-10", article => article.Slug("another"))
            .Page("about", "/about/")
            .Article("2024/07/most", "2024-07-04", article => article.Links(
                "../06/remont-ulitsi.md",
                "remont-ulitsy.md",
                "nothing-like-it.md",
                "../06/Remont-Ulitsy.md",
                "../06/draft.md",
                "../06/scheduled.md",
                "../../../../secret.md",
                "../06/remont-ulitsy.md#itog",
                "../06/remont-ulitsy.md#sovsem",
                "#net",
                "",
                "www.elsewhere.example/a",
                "anna@orsk.example",
                "/abuot/",
                "/About/",
                "/nothing/like/it/",
                "/old-blog/remont-ulitsy.html",
                "/2024/06/11/draft/",
                "remont",
                "smeta.pdf").Related("remont-ulitsy", "remont-ulitsi", "draft"))).Report(),
        "links.txt");

    [Fact]
    public void Mistakes_in_media_name_the_file_that_is_there() => Golden.Verify(
        ASite.With(site => site
            .Media("media/most.jpg")
            .Media("media/2023/plan.jpg")
            .Media("media/2024/plan.jpg")
            .Media("media/doklad.pdf", MediaKind.Document)
            .Media("articles/2024/07/Beside.JPG")
            .Article("2024/07/most", "2024-07-04", article => article.Image("doklad.pdf").Shows(
                "mots.jpg",
                "beside.jpg",
                "Most.jpg",
                "plan.jpg",
                "/media/mots.jpg",
                "/assets/blog/x.jpg",
                "2024/other.jpg",
                ""))
            .Article("2024/07/second", "2024-07-03", article => article.Image("net-takogo.jpg"))).Report(),
        "media.txt");
}
