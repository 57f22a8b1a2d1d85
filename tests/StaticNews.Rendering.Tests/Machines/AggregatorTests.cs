using System.Xml.Linq;
using AngleSharp.Html.Parser;
using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Tests.Machines;

public sealed class AggregatorTests
{
    private static readonly XNamespace Yandex = "http://news.yandex.ru";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Media = "http://search.yahoo.com/mrss/";

    [Fact]
    public void Yandex_gets_the_whole_text_without_captions_links_and_markup()
    {
        var item = Items(Town(), "/feeds/yandex.xml").Single();

        Assert.Equal("Мост через Урал откроют", item.Element("title")!.Value);
        Assert.Equal("Thu, 04 Jul 2024 09:30:00 +0500", item.Element("pubDate")!.Value);
        Assert.Equal("interview", item.Element(Yandex + "genre")!.Value);
        Assert.Equal("Подрядчик обещает. Сроки Успеем & сделаем. Так и будет. Длина 320 м. 2025 50 м", item.Element(Yandex + "full-text")!.Value);
        Assert.Equal("image/jpeg", item.Element("enclosure")!.Attribute("type")!.Value);
    }

    [Fact]
    public void Yandex_gets_no_headline_beyond_two_hundred_characters_and_no_address_beyond_its_limit()
    {
        var outlet = Outlet(new FeedSettings { Yandex = true });
        outlet.Add("a", string.Join(' ', Enumerable.Repeat("слово", 60)), "2024-07-04 09:30");
        outlet.Add("b", "Адрес", "2024-07-04 09:31", article => article with { Slug = new Located<string>(new string('ы', 60), default) });

        var titles = Items(outlet, "/feeds/yandex.xml").Select(item => item.Element("title")!.Value).ToArray();

        Assert.Equal(197, Assert.Single(titles).Length);
    }

    [Fact]
    public void Aggregators_take_no_old_news_no_advertising_and_nothing_hidden_from_search()
    {
        var outlet = Outlet(new FeedSettings { Yandex = true, Dzen = true });
        outlet.Add("a", "Вчера", "2024-07-04 09:30");
        outlet.Add("b", "Четыре дня", "2024-07-01 09:30");
        outlet.Add("c", "Девять дней", "2024-06-26 09:30");
        outlet.Add("d", "Реклама", "2024-07-04 09:31", article => article with { Sponsor = new Sponsor("АО", "Реклама", null, null) });
        outlet.Add("e", "Скрыто", "2024-07-04 09:32", article => article with { NoIndex = true });

        Assert.Equal(["Вчера", "Четыре дня"], Items(outlet, "/feeds/yandex.xml").Select(item => item.Element("title")!.Value));
        Assert.Equal(["Вчера"], Items(outlet, "/feeds/dzen.xml").Select(item => item.Element("title")!.Value));
    }

    [Fact]
    public void Yandex_gets_ten_megabytes_at_most()
    {
        var outlet = Outlet(new FeedSettings { Yandex = true });
        for (var i = 0; i < 4; i++)
        {
            outlet.Add($"{i}", $"Длинная {i}", $"2024-07-04 09:3{i}", body: SmallOutlet.Markup($"<p>{new string('ж', 2_000_000)}</p>"));
        }

        Assert.Equal(2, Items(outlet, "/feeds/yandex.xml").Length);
    }

    [Fact]
    public void Dzen_gets_only_the_markup_that_it_knows()
    {
        var item = Items(Town(), "/feeds/dzen.xml").Single();

        Assert.Equal(["native-draft", "format-article", "index", "comment-all"], item.Elements("category").Select(category => category.Value));
        Assert.Equal("nonadult", item.Element(Media + "rating")!.Value);
        Assert.Equal("tag:orsk.example,2024:2024/07/most", item.Element("guid")!.Value);
        Assert.NotNull(item.Element("enclosure"));
        using var document = new HtmlParser().ParseDocument(item.Element(Content + "encoded")!.Value);
        string[] known = ["p", "a", "b", "i", "u", "s", "h1", "h2", "h3", "h4", "blockquote", "ul", "ol", "li", "figure", "figcaption", "img", "video"];
        Assert.Empty(document.Body!.QuerySelectorAll("*").Select(element => element.LocalName).Except(known));
        Assert.Contains("2025 50 м", document.Body.TextContent, StringComparison.Ordinal);
        Assert.Empty(FeedHtml.Broken(item.Element(Content + "encoded")!.Value));
    }

    [Theory]
    [InlineData("/feeds/dzen.xml")]
    [InlineData("/feed.xml")]
    public void A_film_of_the_outlet_is_played_where_the_feed_is_read(string feed)
    {
        var outlet = Outlet(new FeedSettings { Dzen = true });
        var body = new Body([new BodyPart.Figure(new FigurePart(0, "Лёд пошёл", "Анна", null) { Poster = 1 })]);
        var article = outlet.Add("led", "Ледоход", "2024-07-04 09:30", article => article with { Outline = Shown }, body);
        article.Links = [new ResolvedLink.ToMedia(SmallOutlet.Photo("media/led.mp4", MediaKind.Video)), new ResolvedLink.ToMedia(SmallOutlet.Photo("media/led.jpg"))];

        var html = Items(outlet, feed).Single().Element(Content + "encoded")!.Value;

        using var document = new HtmlParser().ParseDocument(html);
        var film = document.QuerySelector("figure > video")!;
        Assert.Matches(@"^https://orsk\.example/assets/media/led\.[0-9a-f]+\.mp4$", film.GetAttribute("src")!);
        Assert.Equal(film.GetAttribute("src"), film.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Лёд пошёл Анна", document.QuerySelector("figcaption")!.TextContent);
        Assert.Empty(FeedHtml.Broken(html));
    }

    [Fact]
    public void Dzen_gets_no_cover_that_it_would_refuse()
    {
        var outlet = Outlet(new FeedSettings { Dzen = true });
        var article = outlet.Add("a", "Узкая", "2024-07-04 09:30");
        article.Picture = new LinkedPicture(Picture("a.jpg"), SmallOutlet.Photo("a.jpg") with { Width = 699, Height = 500 }, null);

        Assert.Null(Items(outlet, "/feeds/dzen.xml").Single().Element("enclosure"));
    }

    [Fact]
    public void An_outlet_that_asks_for_no_aggregator_has_no_feed_for_one() =>
        Assert.DoesNotContain(RichOutlet.Make().Plan().Keys, route => route is "/feeds/yandex.xml" or "/feeds/dzen.xml");

    [Fact]
    public void A_site_is_built_anew_when_an_aggregator_takes_an_article_no_longer()
    {
        var outlet = Outlet(new FeedSettings { Yandex = true, Dzen = true });
        outlet.Add("a", "Вчера", "2024-07-04 09:30");

        Assert.Equal(SmallOutlet.Moment("2024-07-06 09:30"), Rendering.Machines.MachineArtefacts.NextChange(outlet.Link()));
        outlet.Now = SmallOutlet.Moment("2024-07-06 10:00");
        Assert.Equal(SmallOutlet.Moment("2024-07-07 09:30"), Rendering.Machines.MachineArtefacts.NextChange(outlet.Link()));
        outlet.Now = SmallOutlet.Moment("2024-07-08 10:00");
        Assert.Equal(SmallOutlet.Moment("2024-07-12 09:30"), Rendering.Machines.MachineArtefacts.NextChange(outlet.Link()));
    }

    private static XElement[] Items(SmallOutlet outlet, string route) => [.. XDocument.Parse(outlet.Read(route)).Root!.Element("channel")!.Elements("item")];

    private static SmallOutlet Outlet(FeedSettings feeds)
    {
        var outlet = new SmallOutlet();
        outlet.Settings = outlet.Settings with { Feeds = feeds };
        return outlet;
    }

    private static Picture Picture(string file) => new(new Located<string>(file, default), null, "Подпись к снимку", "Фото: Анна", null);

    private static SmallOutlet Town()
    {
        var outlet = Outlet(new FeedSettings { Yandex = true, Dzen = true });
        var bridge = outlet.Add("2024/07/most", "Мост через Урал откроют.", "2024-07-04 09:30", Write, Body());
        bridge.Picture = new LinkedPicture(Picture("most.jpg"), SmallOutlet.Photo("media/most.jpg"), null);
        bridge.Links = [new ResolvedLink.ToMedia(SmallOutlet.Photo("media/opora.jpg")), new ResolvedLink.AsWritten("https://orsk.example/")];
        return outlet;
    }

    private static Article Write(Article article) => article with
    {
        Type = ArticleType.Interview,
        Lead = new("Подрядчик обещает", default),
        Image = Picture("most.jpg"),
        CitedSource = new CitedSource("Пресс-служба", null),
        Outline = new BodyOutline { Links = [new BodyLink("opora.jpg", BodyLinkKind.Media, default), new BodyLink("/", BodyLinkKind.Link, default)] },
    };

    private static Body Body() => new(
    [
        new BodyPart.Markup("<h2>Сроки</h2>\n<p><strong>Успеем</strong> &amp; <em>сделаем</em>.</p>\n"),
        new BodyPart.Figure(new FigurePart(0, "Опора", "Фото: архив", null)),
        new BodyPart.ReadAlso(1, "Читайте также:", "Ремонт"),
        new BodyPart.Quote(SmallOutlet.Markup("<p>Так и будет.</p>\n"), "Пётр Ильин"),
        new BodyPart.Block(BlockKind.Factbox, null, null, null, SmallOutlet.Markup("<p>Длина <code>320</code> м.</p>\n")),
        new BodyPart.Block(BlockKind.Factbox, null, null, null, SmallOutlet.Markup("<table><tr><th>2025</th><td>50 м</td></tr></table>\n")),
    ]);

    private static BodyOutline Shown { get; } = new() { Links = [new BodyLink("led.mp4", BodyLinkKind.Media, default), new BodyLink("led.jpg", BodyLinkKind.Media, default)] };
}
