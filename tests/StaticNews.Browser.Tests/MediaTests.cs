namespace StaticNews.Browser.Tests;

/// <summary>What readers do with pictures, films and posts of other sites.</summary>
public sealed class MediaTests(DemoSite site)
{
    private const string Shown = "dialog[open] .lightbox__slide:not([inert])";

    [Theory]
    [InlineData("embed--wide", "autoplay=1")]
    [InlineData("embed--tall", "autoplay=1")]
    [InlineData("embed--post", "embed=1")]
    public async Task A_player_of_another_site_is_loaded_only_when_the_reader_asks_for_it(string shape, string asked)
    {
        await using var window = await site.WindowAsync(1280);
        var page = await window.NewPageAsync();
        var foreign = new List<string>();
        await page.RouteAsync(address => !address.StartsWith(site.Address, StringComparison.Ordinal), route =>
        {
            foreign.Add(route.Request.Url);
            return route.FulfillAsync(new() { ContentType = "text/html", Body = "<!doctype html>" });
        });
        await page.GotoAsync(site.Address + site.FirstArticleWith(shape), new() { WaitUntil = WaitUntilState.NetworkIdle });
        var stage = page.Locator($".{shape} .embed__stage").First;
        var player = await stage.GetAttributeAsync("data-player");
        var before = await stage.BoundingBoxAsync();
        Assert.Empty(foreign);

        await stage.PressAsync("Enter");

        var frame = page.Locator("iframe.embed__frame");
        await frame.WaitForAsync();
        var address = await frame.GetAttributeAsync("src");
        Assert.StartsWith(player!.Split('?')[0], address, StringComparison.Ordinal);
        Assert.EndsWith(asked, address, StringComparison.Ordinal);
        Assert.NotEmpty(await frame.GetAttributeAsync("title") ?? "");
        Assert.Equal("strict-origin-when-cross-origin", await frame.GetAttributeAsync("referrerpolicy"));
        Assert.Equal(before!.Height, (await frame.BoundingBoxAsync())!.Height, 1.0);
        await Assertions.Expect(frame).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_post_grows_to_the_height_that_it_tells()
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        await page.RouteAsync(address => !address.StartsWith(site.Address, StringComparison.Ordinal), route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = "<!doctype html><script>parent.postMessage(JSON.stringify({ event: 'resize', height: 456 }), '*')</script>",
        }));
        await page.GotoAsync(site.Address + site.FirstArticleWith("embed--post"));

        await page.Locator(".embed--post .embed__stage").First.ClickAsync();

        await page.WaitForFunctionAsync("() => document.querySelector('iframe')?.getBoundingClientRect().height === 456");
    }

    [Fact]
    public async Task All_pictures_of_an_article_are_one_series_walked_along_by_keys()
    {
        await using var window = await site.WindowAsync(1280);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Address + site.FirstArticleWith("class=\"gallery"));
        var links = page.Locator("[data-zoom]");
        var addresses = await links.EvaluateAllAsync<string[]>("links => [...new Set(links.map(link => link.href))]");

        await links.First.PressAsync("Enter");
        var picture = page.Locator(Shown + " img");
        await picture.WaitForAsync();
        await Assertions.Expect(picture).ToHaveAttributeAsync("src", addresses[0]);
        await Assertions.Expect(page.Locator(".lightbox__counter")).ToHaveTextAsync($"1 из {addresses.Length}");
        Assert.NotEmpty(await page.Locator(Shown + " figcaption").InnerTextAsync());

        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(picture).ToHaveAttributeAsync("src", addresses[1]);
        await page.WaitForFunctionAsync("address => [...document.querySelectorAll('.lightbox img')].some(image => image.src === address)", addresses[2]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Предыдущий снимок" }).ClickAsync();
        await Assertions.Expect(picture).ToHaveAttributeAsync("src", addresses[0]);

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("dialog")).ToHaveCountAsync(0);
        await page.WaitForFunctionAsync("address => document.activeElement.href === address", addresses[0]);
    }

    [Fact]
    public async Task A_finger_brings_the_next_picture()
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync(site.Address + site.FirstArticleWith("class=\"gallery"));
        await page.Locator("[data-zoom]").First.ClickAsync();

        // What a swipe does to the strip; fingers themselves are the browser's.
        await page.Locator(".lightbox__strip").EvaluateAsync("strip => strip.scrollBy({ left: strip.clientWidth * 0.7, behavior: 'instant' })");

        await page.WaitForFunctionAsync("() => document.querySelector('.lightbox__counter').textContent.startsWith('2 ')");
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [Fact]
    public async Task Without_scripts_pictures_and_players_are_links_that_lead_there()
    {
        await using var window = await site.WindowAsync(360, script: false);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Address + site.FirstArticleWith("embed--wide"));
        Assert.StartsWith("https://", await page.Locator(".embed__stage").First.GetAttributeAsync("href"), StringComparison.Ordinal);

        await page.GotoAsync(site.Address + site.FirstArticleWith("class=\"gallery"));
        await page.Locator(".gallery [data-zoom]").First.ClickAsync();
        await page.WaitForURLAsync("**/assets/**");
    }

    [Fact]
    public async Task A_film_offers_its_captions_in_each_language_and_takes_its_room_before_it_comes()
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Address + site.FirstArticleWith("class=\"player__video"));

        var film = page.Locator("video").First;
        Assert.Equal(["ru Русский", "en English"], await film.EvaluateAsync<string[]>("film => [...film.textTracks].map(track => `${track.language} ${track.label}`)"));
        var box = (await film.BoundingBoxAsync())!;
        Assert.Equal(16 / 9.0, box.Width / box.Height, 0.02);
    }

    [Fact]
    public async Task A_map_is_enlarged_and_moved_by_buttons_and_keys()
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Address + site.FirstArticleWith("class=\"map\""), new() { WaitUntil = WaitUntilState.NetworkIdle });
        var drawing = page.Locator(".map__drawing").First;
        var whole = await drawing.GetAttributeAsync("viewBox");

        await page.GetByRole(AriaRole.Button, new() { Name = "Приблизить" }).First.ClickAsync();
        var nearer = await drawing.GetAttributeAsync("viewBox");
        Assert.NotEqual(whole, nearer);
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.NotEqual(nearer, await drawing.GetAttributeAsync("viewBox"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Показать всю карту" }).First.ClickAsync();

        Assert.Equal(whole, await drawing.GetAttributeAsync("viewBox"));
    }
}
