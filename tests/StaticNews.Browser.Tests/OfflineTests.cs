namespace StaticNews.Browser.Tests;

/// <summary>What readers have where there is no network.</summary>
public sealed class OfflineTests(DemoSite site)
{
    [Fact]
    public async Task Without_a_network_readers_have_what_they_read_last_and_are_told_so()
    {
        await using var server = await site.ServeAgainAsync();
        var address = server.Urls.First();
        await using var window = await site.WindowAsync(360, keeps: true);
        var page = await window.NewPageAsync();
        var article = site.FirstPage(PageTests.Article);
        await page.GotoAsync(address + "/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.EvaluateAsync("navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller || new Promise(done => navigator.serviceWorker.oncontrollerchange = done)).then(() => true)");
        await page.GotoAsync(address + article, new() { WaitUntil = WaitUntilState.NetworkIdle });
        var headline = await page.Locator("h1").InnerTextAsync();
        await page.WaitForFunctionAsync("path => caches.match(path).then(kept => !!kept)", article);

        await server.StopAsync();
        await page.GotoAsync(address + article);
        await page.GetByText("Нет сети. Вы читаете сохранённую копию.").WaitForAsync();
        Assert.Equal(headline, await page.Locator("h1").InnerTextAsync());
        Assert.NotEqual("0px", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.footer')).borderTopWidth"));

        await page.GotoAsync(address + "/archive/");
        Assert.Equal("Нет сети", await page.Locator("h1").InnerTextAsync());
        await page.Locator(".kept__list").GetByRole(AriaRole.Link, new() { Name = headline, Exact = true }).ClickAsync();
        Assert.Equal(headline, await page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task With_a_network_a_reader_always_gets_the_page_as_it_is_now()
    {
        await using var window = await site.WindowAsync(360, keeps: true);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Address + "/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.EvaluateAsync("navigator.serviceWorker.ready.then(() => true)");
        await page.EvaluateAsync("caches.open('pages').then(pages => pages.put('/archive/', new Response('<h1>Вчерашнее</h1>', { headers: { 'content-type': 'text/html' } })))");

        await page.GotoAsync(site.Address + "/archive/");

        Assert.Equal("Архив", await page.Locator("h1").InnerTextAsync());
    }
}
