namespace StaticNews.Browser.Tests;

/// <summary>A live blog that somebody has open while it goes on.</summary>
public sealed class LiveTests(DemoSite site)
{
    [Fact]
    public async Task A_reader_is_offered_new_entries_and_gets_them_by_a_click()
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        var asked = 0;
        await page.RouteAsync("**/live.json", route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = $"{{\"until\":\"2999-01-01T00:00:00Z\",\"entries\":[{(++asked == 1 ? "" : "\"live-novaya\"")}]}}",
        }));
        await page.Clock.InstallAsync();
        await page.GotoAsync(site.Address + site.FirstArticleWith("data-live"), new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Equal(0, await page.Locator(".live-offer").CountAsync());

        await page.Clock.FastForwardAsync(61_000);
        await page.GetByText("Новые записи: 1. Показать").WaitForAsync();
        var reload = page.WaitForRequestAsync(request => request.IsNavigationRequest);
        await page.Locator(".live-offer a").ClickAsync();
        await page.Clock.FastForwardAsync(10);

        await reload;
        Assert.EndsWith("#live-novaya", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_live_blog_that_is_over_is_asked_once()
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        var asked = 0;
        page.Request += (_, request) => asked += request.Url.EndsWith("/live.json", StringComparison.Ordinal) ? 1 : 0;
        await page.Clock.InstallAsync(new() { TimeDate = new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc) });
        await page.GotoAsync(site.Address + site.FirstArticleWith("data-live"), new() { WaitUntil = WaitUntilState.NetworkIdle });

        await page.Clock.FastForwardAsync(600_000);
        await page.EvaluateAsync("fetch('/fresh.json').then(() => true)");

        Assert.Equal(1, asked);
    }
}
