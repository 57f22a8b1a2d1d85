using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace StaticNews.Browser.Tests;

public sealed class PageTests(DemoSite site)
{
    internal const string Article = @"^\d{4}/\d\d/\d\d/[^/]+/$";

    private static readonly int[] Widths = [1600, 1280, 768, 360, 320];

    public static TheoryData<string> Kinds =>
    [
        "^$", Article, "^gorod/$", "^authors/[^/]+/$", "^stories/[^/]+/$", "^tags/[^/]+/$", "^tags/$", "^authors/$", "^stories/$",
        @"^\d{4}/$", @"^\d{4}/\d\d/$", @"^\d{4}/\d\d/\d\d/$", "^archive/$", "^contacts/$", "^corrections/$", "^offline/$", "^search/$",
    ];

    public static TheoryData<string> Parts =>
        ["class=\"gallery", "class=\"live-entry", "<table", "class=\"embed", "class=\"timeline", "<audio", "<video", "class=\"file-card", "class=\"map\"", "class=\"sponsor", "class=\"toc", "class=\"task"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task A_page_fits_its_window_makes_no_error_and_asks_no_other_host(string kind) => FitsAsync(site.FirstPage(kind));

    [Theory]
    [MemberData(nameof(Parts))]
    public Task An_article_fits_its_window_whatever_stands_in_it(string part) => FitsAsync(site.FirstArticleWith(part));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_can_be_read_without_a_script(string kind)
    {
        await using var window = await site.WindowAsync(360, script: false);
        var page = await window.NewPageAsync();

        await page.GotoAsync(site.Address + site.FirstPage(kind));

        Assert.True(await page.Locator("h1").First.IsVisibleAsync());
        Assert.True(await page.Locator("nav a").First.IsVisibleAsync());
        Assert.False(await page.Locator(".today-bar__date").IsVisibleAsync());
        Assert.NotEmpty(await page.Locator("main").InnerTextAsync());
    }

    [Fact]
    public void A_poor_network_brings_no_picture_but_the_first_before_the_reader_comes_to_it()
    {
        var pictures = site.Built.Pages
            .Select(path => (path, all: Regex.Matches(File.ReadAllText(Path.Combine(site.Built.Folder, path, "index.html")), "<img [^>]*>")))
            .Where(page => page.all.Count > 0)
            .ToList();

        Assert.NotEmpty(pictures);
        Assert.All(pictures, page => Assert.All(page.all.Skip(1), picture => Assert.Contains(" loading=\"lazy\"", picture.Value, StringComparison.Ordinal)));
        Assert.All(pictures, page => Assert.All(page.all, picture => Assert.Matches(" width=\"\\d+\" height=\"\\d+\".* alt=\"", picture.Value)));
    }

    [Fact]
    public async Task The_date_on_top_is_that_of_the_outlets_town_even_on_a_page_built_yesterday()
    {
        await using var window = await site.WindowAsync(1280);
        var page = await window.NewPageAsync();
        await page.Clock.SetFixedTimeAsync(new DateTime(2027, 1, 31, 20, 30, 0, DateTimeKind.Utc));

        await page.GotoAsync(site.Address + "/");

        await page.Locator(".today-bar__date:visible").WaitForAsync();
        Assert.Equal("понедельник, 1 февраля 2027", await page.Locator(".today-bar__date").InnerTextAsync());
    }

    [Fact]
    public async Task Breaking_news_reach_a_page_that_was_built_before_them()
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        await page.RouteAsync("**/fresh.json", route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = """{"breaking":[{"title":"Давно прошло","url":"/a/","until":"2020-01-01T00:00:00Z"},{"title":"Мост открыт","url":"/b/","until":"2999-01-01T00:00:00Z"}],"latest":[]}""",
        }));

        await page.GotoAsync(site.Address + site.FirstPage(Article));

        await page.Locator(".today-bar--breaking").WaitForAsync();
        Assert.Equal(("Мост открыт", "/b/"), (await page.Locator(".today-bar__link").InnerTextAsync(), await page.Locator(".today-bar__link").GetAttributeAsync("href")));
    }

    [Fact]
    public async Task Breaking_news_that_a_reader_has_closed_stay_closed_and_nothing_moves()
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        await page.RouteAsync("**/fresh.json", route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = """{"breaking":[{"title":"Мост открыт","url":"/b/","until":"2999-01-01T00:00:00Z"}],"latest":[]}""",
        }));
        await page.GotoAsync(site.Address + "/");
        var before = await page.Locator("main").BoundingBoxAsync();

        await page.Locator(".today-bar__close").ClickAsync();

        Assert.Equal("Последние новости", await page.Locator(".today-bar__link").InnerTextAsync());
        Assert.Equal(before!.Y, (await page.Locator("main").BoundingBoxAsync())!.Y);
        await page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Equal(0, await page.Locator(".today-bar--breaking").CountAsync());
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
        await LayoutShift.WatchAsync(page);

        await page.GotoAsync(site.Address + site.FirstPage(Article), new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.InRange(await LayoutShift.OfAsync(page), 0, 0.01);
    }

    private async Task FitsAsync(string path)
    {
        await using var window = await site.WindowAsync(Widths[0]);
        var page = await window.NewPageAsync();
        var trouble = Trouble(page);

        await page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });

        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
        }

        Assert.Empty(trouble);
    }

    /// <summary>What the browser holds against a page, and requests to other hosts.</summary>
    private ConcurrentQueue<string> Trouble(IPage page)
    {
        var trouble = Overheard.Complaints(page);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal))
            {
                trouble.Enqueue(request.Url);
            }
        };
        return trouble;
    }
}
