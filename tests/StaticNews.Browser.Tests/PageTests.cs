namespace StaticNews.Browser.Tests;

public sealed class PageTests(DemoSite site) : IClassFixture<DemoSite>
{
    private const string Article = @"^\d{4}/\d\d/\d\d/[^/]+/$";

    public static TheoryData<string> Kinds => ["^$", Article, "^gorod/$", "^authors/[^/]+/$", "^stories/[^/]+/$", "^tags/[^/]+/$", "^tags/$", @"^\d{4}/$", @"^\d{4}/\d\d/$", "^archive/$", "^about/$", "^corrections/$"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_fits_its_window_makes_no_error_and_asks_no_other_host(string kind)
    {
        foreach (var width in new[] { 320, 360, 768, 1280, 1600 })
        {
            await using var window = await site.WindowAsync(width, dark: width == 768);
            var page = await window.NewPageAsync();
            var trouble = new List<string>();
            page.Console += (_, message) => trouble.AddRange(message.Type == "error" ? [message.Text] : []);
            page.PageError += (_, error) => trouble.Add(error);
            page.Request += (_, request) => trouble.AddRange(request.Url.StartsWith(site.Address, StringComparison.Ordinal) || request.Url.StartsWith("data:", StringComparison.Ordinal) ? [] : [request.Url]);

            await page.GotoAsync(site.Address + site.FirstPage(kind), new() { WaitUntil = WaitUntilState.NetworkIdle });

            Assert.Empty(trouble);
            Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_can_be_read_without_a_script(string kind)
    {
        await using var window = await site.WindowAsync(360, script: false);
        var page = await window.NewPageAsync();

        await page.GotoAsync(site.Address + site.FirstPage(kind));

        Assert.True(await page.Locator("h1").First.IsVisibleAsync());
        Assert.NotEmpty(await page.Locator("main").InnerTextAsync());
    }

    [Fact]
    public async Task The_date_on_top_is_that_of_the_outlets_town_even_on_a_page_built_yesterday()
    {
        await using var window = await site.WindowAsync(1280);
        var page = await window.NewPageAsync();
        await page.Clock.SetFixedTimeAsync(new DateTime(2027, 1, 31, 20, 30, 0, DateTimeKind.Utc));

        await page.GotoAsync(site.Address + "/", new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Contains("1 февраля", await page.Locator("header").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_address_gets_a_page_that_helps()
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();

        var response = await page.GotoAsync(site.Address + "/no-such-story/");

        Assert.Equal(404, response!.Status);
        Assert.True(await page.Locator("main a").CountAsync() > 3);
    }

    [Fact]
    public async Task Nothing_moves_while_a_page_loads()
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        await page.AddInitScriptAsync("window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => window.shift += entry.value)).observe({ type: 'layout-shift', buffered: true });");

        await page.GotoAsync(site.Address + site.FirstPage(Article), new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.InRange(await page.EvaluateAsync<double>("window.shift"), 0, 0.01);
    }
}
