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
        await Assertions.Expect(page.Locator("#content")).ToBeFocusedAsync();
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
    public async Task A_reader_who_chooses_dark_finds_it_dark_on_the_next_page_too()
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Address + "/");

        await page.GetByLabel("Тёмное").CheckAsync();
        Assert.InRange(await BrightnessAsync(page, "backgroundColor"), 0, 64);
        await page.GotoAsync(site.Address + site.FirstPage(PageTests.Article));
        Assert.InRange(await BrightnessAsync(page, "backgroundColor"), 0, 64);
        await Assertions.Expect(page.GetByLabel("Тёмное")).ToBeCheckedAsync();

        await page.GetByLabel("Как в системе").CheckAsync();
        Assert.InRange(await BrightnessAsync(page, "backgroundColor"), 192, 255);
    }

    [Fact]
    public async Task A_reader_shares_an_article_by_its_real_address()
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        var path = site.FirstPage(PageTests.Article);
        await page.GotoAsync(site.Address + path);
        var address = (await page.Locator("link[rel=canonical]").GetAttributeAsync("href"))!;

        await page.GetByRole(AriaRole.Button, new() { Name = "Скопировать ссылку" }).ClickAsync();

        await page.GetByText("Ссылка скопирована.").WaitForAsync();
        Assert.Equal(address, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        var telegram = await page.GetByRole(AriaRole.Link, new() { Name = "Telegram" }).First.GetAttributeAsync("href");
        Assert.StartsWith("https://t.me/share/url?url=" + Uri.EscapeDataString(address), telegram, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_shares_an_article_in_VK_and_by_the_sheet_of_the_telephone()
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        await page.AddInitScriptAsync("navigator.share = async shared => { window.shared = shared; };");
        await page.GotoAsync(site.Address + site.FirstPage(PageTests.Article));
        var address = (await page.Locator("link[rel=canonical]").GetAttributeAsync("href"))!;

        await page.GetByRole(AriaRole.Button, new() { Name = "Отправить…" }).ClickAsync();

        Assert.Equal(address, await page.EvaluateAsync<string>("shared.url"));
        Assert.Equal(await page.Locator("h1").InnerTextAsync(), await page.EvaluateAsync<string>("shared.title"));
        var vk = await page.Locator(".share").GetByRole(AriaRole.Link, new() { Name = "ВКонтакте" }).GetAttributeAsync("href");
        Assert.Equal("https://vk.com/share.php?url=" + Uri.EscapeDataString(address), vk);
    }

    [Fact]
    public async Task A_telephone_without_a_sheet_offers_none()
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        await page.AddInitScriptAsync("delete Navigator.prototype.share;");

        await page.GotoAsync(site.Address + site.FirstPage(PageTests.Article));

        Assert.True(await page.Locator("[data-copy]").IsVisibleAsync());
        Assert.False(await page.Locator("[data-sheet]").IsVisibleAsync());
    }

    [Fact]
    public async Task An_old_article_says_how_old_it_is_without_moving_anything()
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        await LayoutShift.WatchAsync(page);
        await page.Clock.SetFixedTimeAsync(new DateTime(2048, 1, 31, 20, 30, 0, DateTimeKind.Utc));

        await page.GotoAsync(site.Address + site.FirstPage(PageTests.Article), new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Matches("^Этому материалу больше \\d+ (года|лет)\\.$", await page.Locator(".age:not(:empty)").InnerTextAsync());
        Assert.InRange(await LayoutShift.OfAsync(page), 0, 0.01);
    }

    [Fact]
    public async Task On_paper_there_is_the_article_and_its_address_and_nothing_to_click()
    {
        await using var window = await site.WindowAsync(1280, dark: true);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Address + site.FirstPage(PageTests.Article));
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (var hidden in new[] { ".section-nav", ".today-bar", ".breadcrumbs", ".rail", ".related", ".footer__nav", ".share", ".scheme" })
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
