using System.Text.Json;
using System.Xml;
using AngleSharp.Html.Parser;
using CodeHollow.FeedReader;
using StaticNews.Content;
using StaticNews.Rendering.Tests.Pages;
using StaticNews.Testing;
using EmbeddedTheme = StaticNews.Rendering.Themes.EmbeddedTheme;
using Syndication = System.ServiceModel.Syndication;
using Theme = StaticNews.Rendering.Themes.Theme;

namespace StaticNews.Rendering.Tests.Machines;

public sealed class FeedTests
{
    [Theory]
    [InlineData("/feed.xml", "feed.xml")]
    [InlineData("/atom.xml", "atom.xml")]
    [InlineData("/feed.json", "feed.json")]
    public void A_feed_tells_everything_an_article_says(string route, string golden) =>
        Golden.Verify(RichOutlet.Make().Read(route), golden);

    [Theory]
    [InlineData("feeds: {hub: https://hub.example/?site=orsk}\n", "https://hub.example/?site=orsk")]
    [InlineData("", null)]
    public void A_page_names_the_hub_of_the_outlets_feeds(string feeds, string? hub)
    {
        var site = new DrawnSite($"-- site.yml --\ntitle: Орск\nurl: https://orsk.example/\n{feeds}-- pages/about.md --\n---\ntitle: О нас\n---\nТекст.\n", new EmbeddedTheme());
        using var page = new HtmlParser().ParseDocument(site.Draw("/about/"));

        Assert.Equal(hub, page.QuerySelector("head > link[rel=hub]")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("/atom.xml")]
    [InlineData("/feed.json")]
    public void A_hub_with_a_Cyrillic_name_is_told_in_the_letters_of_readers(string route)
    {
        var outlet = RichOutlet.Make();
        outlet.Settings = outlet.Settings with { Feeds = new FeedSettings { Hub = "https://хаб.рф/" } };

        var feed = outlet.Read(route);

        Assert.Contains("\"https://xn--80ac2d.xn--p1ai/\"", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("хаб", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_feed_of_the_site_keeps_the_rules_of_its_format()
    {
        foreach (var (route, feed) in RichOutlet.Make().Plan())
        {
            var address = "https://orsk.example" + route;
            if (route.EndsWith("/feed.xml", StringComparison.Ordinal))
            {
                Assert.Empty(RssRules.Broken(SmallOutlet.Draw(feed), address));
            }
            else if (route.EndsWith("/atom.xml", StringComparison.Ordinal))
            {
                Assert.Empty(AtomRules.Broken(SmallOutlet.Draw(feed), address));
            }
        }
    }

    [Fact]
    public void Every_category_tag_author_and_story_has_feeds_of_its_own()
    {
        var feeds = RichOutlet.Make().Plan().Keys.Where(route => route.EndsWith("/feed.json", StringComparison.Ordinal));

        Assert.Equal(
            [
                "/authors/anna-sergeeva/feed.json", "/corrections/feed.json", "/feed.json", "/obshchestvo/feed.json", "/stories/novyi-most/feed.json",
                "/tags/dorogi/feed.json", "/tags/most/feed.json",
            ],
            feeds);
    }

    [Fact]
    public void An_outlet_with_many_tags_may_write_its_feeds_in_one_format()
    {
        var outlet = RichOutlet.Make();
        outlet.Settings = outlet.Settings with { Feeds = new FeedSettings { Formats = FeedFormats.Rss } };

        var planned = outlet.Plan().Keys;

        Assert.Contains("/tags/dorogi/feed.xml", planned);
        Assert.DoesNotContain(planned, route => route.EndsWith("/atom.xml", StringComparison.Ordinal) || route.EndsWith("/feed.json", StringComparison.Ordinal));
    }

    [Fact]
    public void A_feed_carries_the_newest_articles_up_to_the_number_in_site_yml()
    {
        var outlet = RichOutlet.Make();
        outlet.Settings = outlet.Settings with { Feeds = new FeedSettings(Items: 2) };

        var titles = FeedReader.ReadFromString(outlet.Read("/tags/dorogi/feed.xml")).Items.Select(item => item.Title);

        Assert.Equal(["Мост через Урал откроют в сентябре", "Ответ читателям"], titles);
    }

    [Fact]
    public void A_feed_of_summaries_carries_no_bodies()
    {
        var outlet = RichOutlet.Make();
        outlet.Settings = outlet.Settings with { Feeds = new FeedSettings(FullText: false) };

        Assert.DoesNotContain("content:encoded>", outlet.Read("/feed.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("<content", outlet.Read("/atom.xml"), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(outlet.Read("/feed.json"));
        var first = json.RootElement.GetProperty("items")[0];
        Assert.False(first.TryGetProperty("content_html", out _));
        Assert.Equal("Подрядчик обещает закончить раньше срока", first.GetProperty("content_text").GetString());
    }

    [Fact]
    public void An_article_that_moves_keeps_its_identity()
    {
        var before = new SmallOutlet();
        before.Add("2024/07/most", "Мост", "2024-07-04 09:30");
        var after = new SmallOutlet();
        after.Add("2024/07/most", "Мост", "2024-07-05 09:30", article => article with { Slug = new Located<string>("novyi-adres", default) });

        Assert.Equal(Guid(before), Guid(after));

        static string Guid(SmallOutlet outlet) => FeedReader.ReadFromString(outlet.Read("/feed.xml")).Items.Single().Id;
    }

    [Fact]
    public void A_picture_elsewhere_is_shown_but_not_enclosed_because_nobody_knows_its_length()
    {
        var outlet = new SmallOutlet();
        var article = outlet.Add("most", "Мост", "2024-07-04 09:30");
        var picture = new Picture(new Located<string>("https://photos.example/most.jpg", default), null, null, null, null);
        article.Picture = new Site.LinkedPicture(picture, null, "https://photos.example/most.jpg");

        var feed = outlet.Read("/feed.xml");

        Assert.DoesNotContain("<enclosure", feed, StringComparison.Ordinal);
        Assert.Contains("<media:content url=\"https://photos.example/most.jpg\" medium=\"image\">", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_below_a_path_and_a_cyrillic_domain_are_written_as_machines_read_them()
    {
        var outlet = RichOutlet.Make();
        outlet.Settings = outlet.Settings with { Url = new Uri("https://орск.рф/novosti/") };

        var feed = outlet.Read("/tags/most/feed.xml");

        Assert.Empty(RssRules.Broken(feed, "https://xn--j1ahge.xn--p1ai/novosti/tags/most/feed.xml"));
        Assert.Contains("tag:xn--j1ahge.xn--p1ai,2024:novosti/2024/07/most", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void Corrections_have_feeds_of_their_own_and_each_is_news()
    {
        var outlet = RichOutlet.Make();
        var date = SmallOutlet.Moment("2024-07-05 08:00");
        outlet.Add("2024/07/dva", "Два & исправления", "2024-07-04 10:00", article => article with { Corrections = [new(date, "Было <три>."), new(date, "И ещё одно.")] });

        var feed = outlet.Read("/corrections/feed.xml");

        Assert.Empty(RssRules.Broken(feed, "https://orsk.example/corrections/feed.xml"));
        Assert.Empty(AtomRules.Broken(outlet.Read("/corrections/atom.xml"), "https://orsk.example/corrections/atom.xml"));
        var items = FeedReader.ReadFromString(feed).Items;
        Assert.Equal(
            [
                "tag:orsk.example,2024:2024/07/dva#correction-2024-07-05", "tag:orsk.example,2024:2024/07/dva#correction-2024-07-05-2",
                "tag:orsk.example,2024:2024/07/most#correction-2024-07-05",
            ],
            items.Select(item => item.Id));
        Assert.Equal("Было <три>.", items.First().Description);
    }

    [Fact]
    public void A_feed_reader_takes_all_feeds_of_the_outlet_at_once_from_one_file()
    {
        var outlet = RichOutlet.Make();

        var opml = System.Xml.Linq.XDocument.Parse(outlet.Read("/feeds/feeds.opml")).Root!;

        Assert.Equal("2.0", opml.Attribute("version")!.Value);
        var feeds = opml.Descendants("outline").Where(outline => outline.Attribute("type") is not null).ToArray();
        var routes = outlet.Plan().Keys.Where(route => route.EndsWith("/feed.xml", StringComparison.Ordinal)).Select(route => "https://orsk.example" + route);
        Assert.Equal(routes, feeds.Select(feed => feed.Attribute("xmlUrl")!.Value).Order(StringComparer.Ordinal));
        Assert.All(opml.Descendants("outline"), outline => Assert.NotEmpty(outline.Attribute("text")!.Value));
        Assert.Equal(["Орск.today", "Рубрики", "Сюжеты", "Авторы", "Темы"], opml.Element("body")!.Elements("outline").Select(group => group.Attribute("text")!.Value));
    }

    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("/corrections/atom.xml")]
    public void A_browser_shows_a_feed_to_whoever_opens_it(string route)
    {
        var lines = RichOutlet.Make().Read(route).Split('\n');

        Assert.Matches("^<\\?xml-stylesheet type=\"text/css\" href=\"/assets/css/feed\\.[0-9a-f]+\\.css\"\\?>$", lines[1]);
        var theme = Theme.Load(new EmbeddedTheme(), "ru").Value!;
        var css = System.Text.Encoding.UTF8.GetString(theme.Assets.Find("css/feed.css")!.Bytes.Span);
        Assert.Contains("--feed-about: \"Это лента новостей", css, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", css, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_that_people_use_read_the_feeds()
    {
        var outlet = RichOutlet.Make();

        var rss = FeedReader.ReadFromString(outlet.Read("/feed.xml"));
        Assert.Equal(("Орск.today", 3), (rss.Title, rss.Items.Count));
        Assert.Equal("Мост через Урал откроют в сентябре", rss.Items[0].Title);
        Assert.Equal(new DateTime(2024, 7, 4, 4, 30, 0), rss.Items[0].PublishingDate?.ToUniversalTime());

        using var reader = XmlReader.Create(new StringReader(outlet.Read("/atom.xml")));
        var atom = Syndication.SyndicationFeed.Load(reader);
        var entry = atom.Items.First();
        Assert.Equal("tag:orsk.example,2024:2024/07/most", entry.Id);
        Assert.Equal(SmallOutlet.Moment("2024-07-04 12:00"), entry.LastUpdatedTime);
        Assert.Contains("<h2>Сроки</h2>", ((Syndication.TextSyndicationContent)entry.Content).Text, StringComparison.Ordinal);
        Assert.Contains(atom.Links, link => link.RelationshipType == "hub");
    }
}
