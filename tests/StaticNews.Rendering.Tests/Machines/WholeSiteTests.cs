using System.Xml.Linq;
using StaticNews.Content;
using StaticNews.Reading;
using StaticNews.Rendering.Themes;
using StaticNews.Site;
using StaticNews.Testing;

namespace StaticNews.Rendering.Tests.Machines;

/// <summary>What machines read of a site that was read, linked and planned as in a real build.</summary>
public sealed class WholeSiteTests
{
    private const string Host = "https://orsk.example";

    private const string Town = """
        -- site.yml --
        title: Орск.today
        url: https://orsk.example/
        categories: [{slug: gorod, title: Город}, {slug: pusto, title: Пусто}]
        -- authors/anna.md --
        ---
        name: Анна Сергеева
        ---
        -- pages/o-nas.md --
        ---
        title: О нас
        ---
        Мы.
        -- articles/2024/06/remont.md --
        ---
        title: Ремонт улицы
        date: 2024-06-20 18:05
        category: gorod
        tags: [дороги]
        redirect-from: [/staryi-remont/]
        ---
        Закончен[^1].

        [^1]: По словам подрядчика.
        -- articles/2024/07/most.md --
        ---
        title: Мост через Урал
        date: 2024-07-04 09:30
        category: gorod
        tags: [мост, дороги]
        authors: [anna]
        story: Новый мост
        ---
        Первый абзац со [ссылкой](../06/remont.md) и [страницей](/o-nas/).

        ![Проезд](https://rutube.ru/video/11111111111111111111111111111111/)

        Читайте также: [Ремонт](../06/remont.md)

        > Успеем.
        >
        > — Пётр Ильин, прораб

        ::: factbox Длина
        320 метров.
        :::
        """;

    private static readonly Dictionary<string, Artefact> Files = Plan(Town);

    private static IEnumerable<KeyValuePair<string, Artefact.Drawn>> Drawn =>
        Files.Where(file => file.Value is Artefact.Drawn).Select(file => KeyValuePair.Create(file.Key, (Artefact.Drawn)file.Value));

    [Fact]
    public void Every_feed_keeps_the_rules_of_its_format()
    {
        foreach (var (route, file) in Drawn)
        {
            if (route.EndsWith("feed.xml", StringComparison.Ordinal))
            {
                Assert.Empty(RssRules.Broken(SmallOutlet.Draw(file), Host + route));
            }
            else if (route.EndsWith("atom.xml", StringComparison.Ordinal))
            {
                Assert.Empty(AtomRules.Broken(SmallOutlet.Draw(file), Host + route));
            }
        }
    }

    [Fact]
    public void Every_address_in_a_sitemap_is_a_page_of_the_site()
    {
        var sitemaps = Drawn.Where(file => file.Key.StartsWith("/sitemap", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(sitemaps);
        foreach (var (_, sitemap) in sitemaps)
        {
            var text = SmallOutlet.Draw(sitemap);
            Assert.Empty(SitemapRules.Broken(text, Host));
            var addresses = XDocument.Parse(text).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => Uri.UnescapeDataString(element.Value));
            Assert.All(addresses, address => Assert.Contains(address[Host.Length..], Files.Keys));
        }
    }

    [Fact]
    public void Every_page_that_search_engines_may_show_is_in_a_sitemap()
    {
        var listed = Drawn
            .Where(file => file.Key.StartsWith("/sitemaps/", StringComparison.Ordinal))
            .SelectMany(file => XDocument.Parse(SmallOutlet.Draw(file.Value)).Descendants().Where(element => element.Name.LocalName == "loc"))
            .Select(element => Uri.UnescapeDataString(element.Value)[Host.Length..])
            .ToHashSet();
        var unlisted = Files.Keys.Where(route => route.EndsWith('/') && !listed.Contains(route));

        Assert.Equal(["/offline/", "/pusto/", "/staryi-remont/"], unlisted.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_address_of_a_topic_names_its_feeds_and_they_exist()
    {
        foreach (var page in Files.Keys.Where(route => route.StartsWith("/tags/", StringComparison.Ordinal) && route.Length > 6 && route.EndsWith('/')))
        {
            Assert.Contains(page + "feed.xml", Files.Keys);
            Assert.Contains(page + "atom.xml", Files.Keys);
            Assert.Contains(page + "feed.json", Files.Keys);
        }
    }

    [Fact]
    public void A_moved_article_is_redirected_by_the_host() =>
        Assert.Equal("/staryi-remont/ /2024/06/20/remont/ 301!\n", SmallOutlet.Draw((Artefact.Drawn)Files["/_redirects"]));

    private static Dictionary<string, Artefact> Plan(string text)
    {
        var input = MiniSite.Input(text);
        var read = InputReader.Read(input, new ReadOptions());
        var linked = SiteLinker.Link(read.Site!, new LinkOptions(SmallOutlet.Moment("2024-07-05 10:00")));
        Assert.Empty(read.Diagnostics.Concat(linked.Diagnostics));
        var theme = Theme.Load(new EmbeddedTheme(), "ru").Value!;
        var plan = SitePlanner.Plan(linked.Site, theme, new BodyReader(input, read.Site!.Settings).Load, new MapReader(input).Load, input, shelf: null);
        return plan.Artefacts.ToDictionary(artefact => artefact.Route.Path, StringComparer.Ordinal);
    }
}
