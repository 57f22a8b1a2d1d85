namespace StaticNews.Browser.Tests;

/// <summary>What readers do with a page: by keyboard, in the dark, on paper.</summary>
public sealed class ReaderTests(DemoSite site)
{
    [Fact]
    public async Task The_first_press_of_tab_offers_the_way_past_the_navigation()
    {
        await using var window = await site.WindowAsync(1280);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Address + site.FirstPage(PageTests.Article));

        await page.Keyboard.PressAsync("Tab");
        var skip = page.Locator(".skip-link:focus");
        Assert.InRange((await skip.BoundingBoxAsync())!.Y, 0, 100);

        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("content", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task Whatever_has_the_focus_shows_it()
    {
        await using var window = await site.WindowAsync(1280);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Address + "/");

        for (var press = 0; press < 25; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await page.EvaluateAsync<bool>(
                "[null, '::after'].some(part => parseFloat(getComputedStyle(document.activeElement, part).outlineWidth) >= 2 && getComputedStyle(document.activeElement, part).outlineStyle !== 'none')"),
                await page.EvaluateAsync<string>("document.activeElement.outerHTML"));
        }
    }

    [Fact]
    public async Task A_player_of_another_site_is_loaded_only_when_the_reader_asks_for_it()
    {
        await using var window = await site.WindowAsync(1280);
        var page = await window.NewPageAsync();
        var foreign = new List<string>();
        await page.RouteAsync(address => !address.StartsWith(site.Address, StringComparison.Ordinal), route =>
        {
            foreign.Add(route.Request.Url);
            return route.FulfillAsync(new() { ContentType = "text/html", Body = "<!doctype html>" });
        });
        await page.GotoAsync(site.Address + site.FirstArticleWith("class=\"embed"), new() { WaitUntil = WaitUntilState.NetworkIdle });
        var stage = page.Locator(".embed__stage").First;
        var player = await stage.GetAttributeAsync("data-player");
        Assert.Empty(foreign);

        await stage.PressAsync("Enter");

        await page.Locator("iframe.embed__frame").WaitForAsync();
        Assert.Equal(player, await page.Locator("iframe").GetAttributeAsync("src"));
        Assert.NotEmpty(await page.Locator("iframe").GetAttributeAsync("title") ?? "");
    }

    [Fact]
    public async Task A_gallery_opens_turns_and_closes_by_keyboard()
    {
        await using var window = await site.WindowAsync(1280);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Address + site.FirstArticleWith("class=\"gallery"));
        var links = page.Locator(".gallery [data-zoom]");
        var addresses = await links.EvaluateAllAsync<string[]>("links => links.map(link => link.href)");

        await links.First.PressAsync("Enter");
        var picture = page.Locator("dialog[open] img");
        Assert.Equal(addresses[0], await picture.EvaluateAsync<string>("image => image.src"));

        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(addresses[1], await picture.EvaluateAsync<string>("image => image.src"));

        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator("dialog").CountAsync());
        Assert.Equal(addresses[1], await page.EvaluateAsync<string>("document.activeElement.href"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_ground_is_light_or_dark_as_the_reader_likes_it(bool dark)
    {
        await using var window = await site.WindowAsync(360, dark);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Address + "/");

        Assert.Equal(dark, await BrightnessAsync(page, "backgroundColor") < 64);
        Assert.Equal(dark, await BrightnessAsync(page, "color") > 192);
    }

    [Fact]
    public async Task On_paper_there_is_the_article_and_its_address_and_nothing_to_click()
    {
        await using var window = await site.WindowAsync(1280, dark: true);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Address + site.FirstPage(PageTests.Article));
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var hidden in new[] { ".section-nav", ".today-bar", ".breadcrumbs", ".rail", ".related", ".footer__nav" })
        {
            Assert.False(await page.Locator(hidden).First.IsVisibleAsync(), hidden);
        }

        Assert.True(await page.Locator(".article__body").IsVisibleAsync());
        Assert.StartsWith("https://", await page.Locator(".article__address").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await BrightnessAsync(page, "backgroundColor") > 250);
    }

    private static Task<int> BrightnessAsync(IPage page, string property) => page.EvaluateAsync<int>(
        "property => Math.round(getComputedStyle(document.body)[property].match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3)", property);
}
