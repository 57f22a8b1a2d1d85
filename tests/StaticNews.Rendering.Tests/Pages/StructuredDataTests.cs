using System.Text.Json;
using AngleSharp.Html.Parser;
using StaticNews.Testing;

namespace StaticNews.Rendering.Tests.Pages;

public sealed class StructuredDataTests
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly DrawnSite Site = new(Texts.Outlet);

    [Theory]
    [InlineData("/2024/07/04/most/", "article.json")]
    [InlineData("/2024/07/10/live/", "live.json")]
    [InlineData("/authors/anna/", "author.json")]
    [InlineData("/", "front.json")]
    public void A_page_tells_machines_what_it_is(string route, string golden) =>
        Golden.Verify(JsonSerializer.Serialize(Graph(Site, route), Indented) + "\n", golden);

    [Fact]
    public void A_headline_cannot_end_the_script_it_stands_in()
    {
        var site = new DrawnSite("-- articles/a.md --\n---\ntitle: '</script><script>alert(1)</script>'\ndate: 2024-07-04\nslug: a\n---\nТ.");
        Assert.Contains("</script><script>", Graph(site, "/2024/07/04/a/").GetProperty("@graph")[0].GetProperty("headline").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "NewsArticle")]
    [InlineData("type: post\n", "NewsArticle")]
    [InlineData("type: report\n", "ReportageNewsArticle")]
    public void Only_what_its_author_calls_a_report_is_told_as_reportage(string type, string told)
    {
        var site = new DrawnSite($"-- articles/a.md --\n---\ntitle: Мост\ndate: 2024-07-04\nlocation: Орск\nslug: a\n{type}---\nТ.");
        var article = Graph(site, "/2024/07/04/a/").GetProperty("@graph")[0];
        Assert.Equal((told, "Орск"), (article.GetProperty("@type").GetString(), article.GetProperty("dateline").GetString()));
    }

    [Fact]
    public void A_paid_live_blog_is_both_advertising_and_a_live_blog()
    {
        var site = new DrawnSite(
            "-- articles/a.md --\n---\ntitle: Забег\ndate: 2024-07-04\nslug: a\ntype: live\nsponsor: {name: Банк}\n---\n::: live 2024-07-04 12:40 Старт\nПобежали.\n:::\n");
        var article = Graph(site, "/2024/07/04/a/").GetProperty("@graph")[0];

        Assert.Equal(["AdvertiserContentArticle", "LiveBlogPosting"], article.GetProperty("@type").EnumerateArray().Select(type => type.GetString()!));
        Assert.Equal(1, article.GetProperty("liveBlogUpdate").GetArrayLength());
        Assert.Empty(Machines.SchemaRules.Broken(Graph(site, "/2024/07/04/a/").GetRawText()));
    }

    [Fact]
    public void A_picture_of_the_text_carries_its_words()
    {
        var site = new DrawnSite("-- articles/a.md --\n---\ntitle: Мост\ndate: 2024-07-04\nslug: a\n---\n![Опоры](/media/most.svg \"Фото: Анна\")\n-- media/most.svg --\n<svg viewBox=\"0 0 1600 900\"/>\n", new Rendering.Themes.EmbeddedTheme());
        var article = Graph(site, "/2024/07/04/a/").GetProperty("@graph")[0];
        using var page = new HtmlParser().ParseDocument(site.Draw("/2024/07/04/a/"));
        var feed = site.Draw("/feed.xml");

        Assert.Equal("Фото: Анна", article.GetProperty("creditText").GetString());
        Assert.Equal("Опоры", article.GetProperty("image")[0].GetProperty("caption").GetString());
        Assert.Equal("Опоры", page.QuerySelector("meta[property='og:image:alt']")?.GetAttribute("content"));
        Assert.Contains("<media:credit role=\"photographer\" scheme=\"urn:ebu\">Фото: Анна</media:credit>", feed, StringComparison.Ordinal);
        Assert.Contains("Опоры</media:description>", feed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "https://orsk.example/corrections/")]
    [InlineData("policies: {corrections: /pravila/}\n", "https://orsk.example/pravila/")]
    public void The_outlet_says_where_it_tells_how_it_corrects_mistakes(string policies, string told)
    {
        var site = new DrawnSite($"-- site.yml --\ntitle: Орск\nurl: https://orsk.example/\n{policies}-- pages/pravila.md --\n---\ntitle: Правила\n---\nТ.");
        var outlet = Graph(site, "/pravila/").GetProperty("@graph").EnumerateArray().Single(node => node.TryGetProperty("correctionsPolicy", out _));
        Assert.Equal(told, outlet.GetProperty("correctionsPolicy").GetString());
    }

    [Fact]
    public void Every_page_but_redirects_and_the_page_for_nothing_has_one_graph()
    {
        var parser = new HtmlParser();
        foreach (var page in Site.Pages.Where(page => page is not ("/404.html" or "/offline/" or "/staryi-most/" or "/staryi-put/") && !page.Contains("/page/", StringComparison.Ordinal)))
        {
            using var document = parser.ParseDocument(Site.Draw(page));
            Assert.Single(document.QuerySelectorAll("script[type='application/ld+json']"));
        }
    }

    private static JsonElement Graph(DrawnSite site, string route)
    {
        using var document = new HtmlParser().ParseDocument(site.Draw(route));
        return JsonDocument.Parse(document.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
    }
}
