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
