using StaticNews.Content;

namespace StaticNews.Site.Tests;

public sealed class LinkTests
{
    private static ASite Target(Func<ArticleDraft, ArticleDraft> write) => ASite.With(site => site
        .Article("2024/06/remont-ulitsy", "2024-06-10", article => article.Heading("itogi"))
        .Article("2024/06/zima/index", "2024-06-11")
        .Page("about", "/about/")
        .Author("anna", "Анна")
        .Story("most", "Мост")
        .Media("media/karty/remont.geojson", MediaKind.Map)
        .Media("media/most.jpg")
        .Media("articles/2024/07/beside.jpg")
        .Static("files/smeta.pdf")
        .Redirect("/staryi/", "/about/")
        .Article("2024/07/most", "2024-07-04", write));

    private static ResolvedLink Resolved(string target) =>
        Target(article => article.Links(target).Heading("svoi")).Site().Articles[0].Links[0];

    private static ResolvedLink Shown(string target) => Target(article => article.Shows(target)).Site().Articles[0].Links[0];

    [Theory]
    [InlineData("../06/remont-ulitsy.md", "")]
    [InlineData("../06/./remont-ulitsy.md#itogi", "#itogi")]
    [InlineData("../06/remont-ulitsy", "")]
    [InlineData("../06/remont%2Dulitsy.md", "")]
    [InlineData("/2024/06/10/remont-ulitsy/", "")]
    [InlineData("/2024/06/10/remont-ulitsy#itogi", "#itogi")]
    [InlineData("https://orsk.example/2024/06/10/remont-ulitsy/", "")]
    [InlineData("//ORSK.example/2024/06/10/remont-ulitsy/index.html", "")]
    public void A_link_leads_to_an_article_by_file_or_address(string target, string fragment)
    {
        var link = Assert.IsType<ResolvedLink.ToArticle>(Resolved(target));

        Assert.Equal(("2024/06/remont-ulitsy", fragment), (link.Article.Id, link.Fragment));
    }

    [Theory]
    [InlineData("../06/zima/")]
    [InlineData("../06/zima")]
    [InlineData("../06/zima/index.md")]
    public void An_article_in_a_folder_of_its_own_is_found_by_the_folder(string target) =>
        Assert.Equal("2024/06/zima", Assert.IsType<ResolvedLink.ToArticle>(Resolved(target)).Article.Id);

    [Theory]
    [InlineData("../../../pages/about.md", "/about/")]
    [InlineData("../../../authors/anna.md", "/authors/anna/")]
    [InlineData("../../../stories/most.md", "/stories/most/")]
    [InlineData("/novosti/", "/novosti/")]
    [InlineData("/novosti/feed.xml", "/novosti/feed.xml")]
    [InlineData("/2024/06/", "/2024/06/")]
    [InlineData("/", "/")]
    [InlineData("/staryi", "/about/")]
    [InlineData("/files/smeta.pdf", "/files/smeta.pdf")]
    public void A_link_leads_to_anything_else_that_has_an_address(string target, string route) =>
        Assert.Equal(route, Assert.IsType<ResolvedLink.ToRoute>(Resolved(target)).Route.Path);

    [Theory]
    [InlineData("https://elsewhere.example/a?b#c")]
    [InlineData("mailto:a@orsk.example")]
    [InlineData("tel:+73537000000")]
    [InlineData("#svoi")]
    public void Addresses_elsewhere_and_anchors_of_the_same_document_stay_as_written(string target) =>
        Assert.Equal(target, Assert.IsType<ResolvedLink.AsWritten>(Resolved(target)).Address);

    [Theory]
    [InlineData("beside.jpg", "articles/2024/07/beside.jpg")]
    [InlineData("most.jpg", "media/most.jpg")]
    [InlineData("karty/remont.geojson", "media/karty/remont.geojson")]
    [InlineData("remont.geojson", "media/karty/remont.geojson")]
    [InlineData("../../../media/most.jpg", "media/most.jpg")]
    [InlineData("/media/most.jpg", "media/most.jpg")]
    public void A_picture_is_found_beside_the_document_in_media_or_by_its_bare_name(string target, string file) =>
        Assert.Equal(file, Assert.IsType<ResolvedLink.ToMedia>(Shown(target)).Media.Source.Path);

    [Fact]
    public void Only_media_that_some_page_uses_are_published_and_captions_and_a_still_come_with_their_film()
    {
        var site = ASite.With(site => site
            .Media("media/unused.jpg")
            .Media("media/film.mp4", MediaKind.Video)
            .Media("media/film.jpg")
            .Media("media/film.ru.vtt", MediaKind.Captions)
            .Media("media/other.vtt", MediaKind.Captions)
            .Media("media/lead.jpg")
            .Media("media/smeta.pdf", MediaKind.Document)
            .Article("a", "2024-07-04", article => article.Image("lead.jpg").Shows("film.mp4").Links("../media/smeta.pdf"))).Site();

        Assert.Equal(["media/film.jpg", "media/film.mp4", "media/film.ru.vtt", "media/lead.jpg", "media/smeta.pdf"], site.Media.Select(item => item.Source.Path));
    }

    [Fact]
    public void An_article_without_an_image_is_led_by_the_first_picture_of_its_body()
    {
        var site = ASite.With(site => site
            .Media("media/film.mp4", MediaKind.Video)
            .Media("media/film.vtt", MediaKind.Captions)
            .Media("media/a.jpg")
            .Media("media/b.jpg")
            .Article("a", "2024-07-04", article => article.Shows("film.mp4", "b.jpg", "a.jpg"))
            .Article("b", "2024-07-03", article => article.Image("a.jpg").Shows("b.jpg"))
            .Article("c", "2024-07-02", article => article.Image("https://elsewhere.example/c.jpg"))).Site();

        Assert.Equal(["media/b.jpg", "media/a.jpg", null], site.Articles.Select(article => article.Picture!.Media?.Source.Path));
        Assert.Equal("https://elsewhere.example/c.jpg", site.Articles[2].Picture!.Address);
    }

    [Fact]
    public void Words_and_author_are_asked_for_where_a_picture_is_news_and_an_archive_is_left_in_peace()
    {
        string ToldOf(string date) => ASite.With(site => site.Media("media/a.jpg").Article("a", date, article => article.BareImage("a.jpg"))).Report();

        Assert.Equal(
            """
            input/articles/a.md:12:11: warning SN1459: those who cannot see «a.jpg» do not learn what it shows; say it in the square brackets before the file; for the picture of the front matter, as «alt:» below «src:»
            input/articles/a.md:12:11: warning SN1460: nothing says who made «a.jpg»; name them in quotes after the file, as in (a.jpg "Photo: …"); for the picture of the front matter, as «credit:» below «src:»

            """,
            ToldOf("2024-07-04"));
        Assert.Empty(ToldOf("2024-07-01"));
    }

    [Fact]
    public void A_path_prefix_is_part_of_absolute_addresses_and_optional_in_paths()
    {
        var site = ASite.With(site => site
            .Article("a", "2024-07-04", article => article.Links("/repo/about/", "/about/", "https://user.example/repo/about/", "https://user.example/other/"))
            .Page("about", "/about/"));
        site.Settings = site.Settings with { Url = new Uri("https://user.example/repo/") };
        var links = site.Site().Articles[0].Links;

        Assert.All(links.Take(3), link => Assert.Equal("/about/", Assert.IsType<ResolvedLink.ToRoute>(link).Route.Path));
        Assert.IsType<ResolvedLink.AsWritten>(links[3]);
    }

    [Fact]
    public void Names_in_decomposed_unicode_are_found()
    {
        var site = ASite.With(site => site
            .Media("articles/и\u0306.jpg")
            .Article("и\u0306", "2024-07-03", article => article.Slug("i"))
            .Article("a", "2024-07-04", article => article.Shows("й.jpg").Links("%D0%B9.md"))).Site();

        Assert.IsType<ResolvedLink.ToMedia>(site.Articles[0].Links[0]);
        Assert.IsType<ResolvedLink.ToArticle>(site.Articles[0].Links[1]);
    }

    [Fact]
    public void A_link_to_a_document_left_out_for_its_errors_is_no_second_error()
    {
        var source = ASite.With(site => site
            .Author("oleg", "Олег")
            .Article("a", "2024-07-04", article => article.Links("broken.md").Related("broken").Authors("anna"))).Source() with
        {
            LeftOut = [LeftOut("articles/broken.md"), LeftOut("authors/anna.md")],
        };
        var (site, diagnostics) = SiteLinker.Link(source, new LinkOptions(ASite.Now));

        Assert.Empty(diagnostics);
        Assert.IsType<ResolvedLink.Dead>(site.Articles[0].Links[0]);
    }

    [Fact]
    public void A_document_left_out_for_its_errors_is_told_all_the_others_at_once()
    {
        var source = ASite.With(site => site
            .Categories(("gorod", "Город"))
            .Author("oleg", "Олег")
            .Article("a", "2024-07-04", article => article.Category("gorod"))
            .Article("broken", "2024-07-04", article => article.Links("a.md", "net.md").Image("net.jpg").Related("netu").Authors("anna").Category("sport"))).Source();

        var (site, diagnostics) = SiteLinker.Link(source.Without(new HashSet<string> { "input/articles/broken.md" }), new LinkOptions(ASite.Now));

        Assert.Equal(["a"], site.Articles.Select(article => article.Id));
        Assert.Equal(["SN1104", "SN1301", "SN1309", "SN1320", "SN1750"], diagnostics.Select(diagnostic => diagnostic.Code).Order());
    }

    [Fact]
    public void A_draft_with_errors_is_not_asked_where_its_links_lead()
    {
        var source = ASite.With(site => site.Article("broken", "2024-07-04", article => article.Draft().Links("net.md"))).Source()
            .Without(new HashSet<string> { "input/articles/broken.md" });

        Assert.Empty(SiteLinker.Link(source, new LinkOptions(ASite.Now)).Diagnostics);
        Assert.Single(SiteLinker.Link(source, new LinkOptions(ASite.Now) { Drafts = true }).Diagnostics);
    }

    private static LeftOutDocument LeftOut(string path) => new(ASite.File(path), BodyOutline.Empty, null);
}
