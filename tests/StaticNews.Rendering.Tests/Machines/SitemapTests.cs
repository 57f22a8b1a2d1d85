using System.Xml.Linq;
using StaticNews.Content;
using StaticNews.Site;
using StaticNews.Testing;

namespace StaticNews.Rendering.Tests.Machines;

public sealed class SitemapTests
{
    private const string Host = "https://orsk.example/";

    [Theory]
    [InlineData("/sitemap.xml", "sitemap.xml")]
    [InlineData("/sitemaps/pages.xml", "sitemap-pages.xml")]
    [InlineData("/sitemaps/2024-07.xml", "sitemap-2024-07.xml")]
    [InlineData("/sitemaps/news.xml", "sitemap-news.xml")]
    public void Search_engines_find_every_page_with_the_moment_its_content_changed(string route, string golden)
    {
        var outlet = RichOutlet.Make();
        outlet.Add("2024/07/skoro", "Скоро", "2024-07-09 09:30", state: PublicationState.Scheduled);
        outlet.Add("2024/07/dozhd", "Дождь & ветер", "2024-07-04 20:15");

        var sitemap = outlet.Read(route);

        Assert.Empty(SitemapRules.Broken(sitemap, Host).Concat(SitemapSchema.Broken(sitemap)));
        Golden.Verify(sitemap, golden);
    }

    [Fact]
    public void A_film_is_told_with_its_still_and_how_endlessit_plays()
    {
        var outlet = new SmallOutlet();
        var article = outlet.Add("ledokhod", "Ледоход", "2024-07-04 09:30", Films, Embedded());
        article.Picture = new LinkedPicture(new Picture(new Located<string>("led.jpg", default), null, null, null, null), SmallOutlet.Photo("media/led.jpg"), null);
        article.Links = [new ResolvedLink.ToMedia(SmallOutlet.Photo("media/ledokhod.mp4", MediaKind.Video) with { Seconds = 75 }), new ResolvedLink.AsWritten("https://rutube.ru/video/0a1b/")];

        var sitemap = outlet.Read("/sitemaps/2024-07.xml");

        Assert.Empty(SitemapRules.Broken(sitemap, Host).Concat(SitemapSchema.Broken(sitemap)));
        Golden.Verify(sitemap, "sitemap-films.xml");
    }

    [Fact]
    public void A_film_without_a_picture_or_a_description_is_not_told_for_both_are_required()
    {
        var outlet = new SmallOutlet();
        var article = outlet.Add("ledokhod", "Ледоход", "2024-07-04 09:30", Films, Embedded());
        article.Links = [new ResolvedLink.ToMedia(SmallOutlet.Photo("media/ledokhod.mp4", MediaKind.Video)), new ResolvedLink.AsWritten("https://rutube.ru/video/0a1b/")];

        Assert.DoesNotContain("video:video", outlet.Read("/sitemaps/2024-07.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_film_below_a_long_headline_and_a_long_lead_keeps_Googles_limits()
    {
        var outlet = new SmallOutlet();
        var endless = string.Join(' ', Enumerable.Repeat("ледоход", 300));
        var article = outlet.Add("ledokhod", endless, "2024-07-04 09:30", article => Films(article) with { Lead = new Located<string>(endless, default) });
        article.Picture = new LinkedPicture(new Picture(new Located<string>("led.jpg", default), null, null, null, null), SmallOutlet.Photo("media/led.jpg"), null);
        article.Links = [new ResolvedLink.ToMedia(SmallOutlet.Photo("media/ledokhod.mp4", MediaKind.Video)), new ResolvedLink.AsWritten("https://rutube.ru/video/0a1b/")];

        var sitemap = outlet.Read("/sitemaps/2024-07.xml");

        Assert.Contains("<video:video>", sitemap, StringComparison.Ordinal);
        Assert.Empty(SitemapSchema.Broken(sitemap));
    }

    [Fact]
    public void The_index_names_exactly_the_sitemaps_that_exist()
    {
        var plan = RichOutlet.Make().Plan();

        var named = Locations(SmallOutlet.Draw(plan["/sitemap.xml"])).Select(address => "/" + address[Host.Length..]);

        Assert.Equal(plan.Keys.Where(route => route.StartsWith("/sitemaps/", StringComparison.Ordinal)), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_new_article_changes_only_the_sitemap_of_its_month()
    {
        var before = RichOutlet.Make();
        var after = RichOutlet.Make();
        after.Add("2024/07/novoe", "Новое", "2024-07-05 09:00");

        Assert.Equal(before.Plan()["/sitemaps/2024-06.xml"].Fingerprint, after.Plan()["/sitemaps/2024-06.xml"].Fingerprint);
        Assert.NotEqual(before.Plan()["/sitemaps/2024-07.xml"].Fingerprint, after.Plan()["/sitemaps/2024-07.xml"].Fingerprint);
    }

    [Fact]
    public void An_article_that_search_engines_must_not_know_is_in_no_sitemap()
    {
        var outlet = RichOutlet.Make();
        outlet.Add("tiho", "Тихо", "2024-07-05 09:00", article => article with { NoIndex = true });
        outlet.Add("chernovik", "Черновик", "2024-07-05 09:00", state: PublicationState.Draft);

        var sitemaps = outlet.Plan().Where(file => file.Key.StartsWith("/sitemaps/", StringComparison.Ordinal)).Select(file => SmallOutlet.Draw(file.Value));

        Assert.All(sitemaps, sitemap => Assert.DoesNotMatch("tiho|chernovik", sitemap));
    }

    [Fact]
    public void An_article_belongs_to_the_month_in_which_the_outlets_readers_saw_it()
    {
        var outlet = new SmallOutlet();
        outlet.Add("noch", "Ночь", "2024-07-01 00:30");

        Assert.Contains("/sitemaps/2024-07.xml", outlet.Plan().Keys);
    }

    [Fact]
    public void A_month_with_more_articles_than_a_sitemap_holds_is_cut()
    {
        var outlet = new SmallOutlet();
        for (var i = 0; i < 50_001; i++)
        {
            outlet.Add($"a{i}", "Мост", "2024-07-01 00:30");
        }

        var plan = outlet.Plan();

        Assert.Equal(50_000, Locations(SmallOutlet.Draw(plan["/sitemaps/2024-07.xml"])).Count());
        Assert.Single(Locations(SmallOutlet.Draw(plan["/sitemaps/2024-07-2.xml"])));
    }

    [Fact]
    public void News_are_those_of_two_days_without_what_somebody_paid_for()
    {
        var outlet = new SmallOutlet { Now = SmallOutlet.Moment("2024-07-05 10:00") };
        outlet.Add("staroe", "Старое", "2024-07-03 09:59");
        outlet.Add("vchera", "Вчера", "2024-07-03 10:01");
        outlet.Add("segodnya", "Сегодня", "2024-07-05 09:00");
        outlet.Add("reklama", "Реклама", "2024-07-05 09:30", article => article with { Sponsor = new Sponsor("АО", "Реклама", null, null) });

        Assert.Equal([Host + "2024/07/05/segodnya/", Host + "2024/07/03/vchera/"], Locations(outlet.Read("/sitemaps/news.xml")));
    }

    [Fact]
    public void At_most_a_thousand_news_are_listed_newest_first()
    {
        var outlet = new SmallOutlet();
        for (var i = 0; i < 1001; i++)
        {
            outlet.Add($"a{i:0000}", "Мост", $"2024-07-05 0{i / 600}:{i % 60:00}");
        }

        Assert.Equal(1000, Locations(outlet.Read("/sitemaps/news.xml")).Count());
    }

    [Fact]
    public void Time_that_passes_without_news_changes_nothing()
    {
        var before = RichOutlet.Make();
        var after = RichOutlet.Make();
        after.Now += TimeSpan.FromMinutes(30);

        Assert.Equal(before.Plan().Select(file => file.Value.Fingerprint), after.Plan().Select(file => file.Value.Fingerprint));
    }

    private static Article Films(Article article) => article with
    {
        Lead = new Located<string>("Лёд пошёл & мост стоит", default),
        Outline = new BodyOutline { Links = [new BodyLink("ledokhod.mp4", BodyLinkKind.Media, default), new BodyLink("https://rutube.ru/video/0a1b/", BodyLinkKind.Media, default)] },
    };

    private static Body Embedded() => new(
    [
        new BodyPart.Figure(new FigurePart(0, "", null, null)),
        new BodyPart.Quote(new Body([new BodyPart.Figure(new FigurePart(1, "", null, new Embed("Rutube", "https://rutube.ru/play/embed/0a1b", "https://rutube.ru/video/0a1b/")))]), null),
    ]);

    private static IEnumerable<string> Locations(string sitemap) =>
        XDocument.Parse(sitemap).Descendants().Where(element => element.Name.LocalName == "loc" && element.Parent!.Name.LocalName != "image").Select(element => element.Value);
}
