namespace StaticNews.Browser.Tests;

/// <summary>Whether readers without a mouse come everywhere and see where they are.</summary>
public sealed class KeyboardTests(DemoSite site)
{
    /// <summary>A number for whatever has the focus; -1 where nothing has, -2 where it cannot be seen once scrolling has ended.</summary>
    private const string PlaceOfFocus = """
        async () => {
          const one = document.activeElement;
          if (one === document.body) return -1;
          one.dataset.place ??= window.places = (window.places ?? 0) + 1;
          for (const begun = performance.now(); performance.now() - begun < 3000;) {
            const box = one.getBoundingClientRect();
            if (box.bottom > 0 && box.top < innerHeight && box.width > 0) return Number(one.dataset.place);
            await new Promise(requestAnimationFrame);
          }
          return -2;
        }
        """;

    /// <summary>What readers can use and the focus has not come to yet.</summary>
    private const string NotYetReached = """
        () => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
          .filter(one => one.checkVisibility({ visibilityProperty: true }) && !one.disabled && !(one.type === 'radio' && !one.checked) && !one.dataset.place)
          .map(one => one.outerHTML)
        """;

    /// <summary>More than twice the way round the fullest page.</summary>
    private const int MostPresses = 300;

    [Theory]
    [InlineData("^$")]
    [InlineData(PageTests.Article)]
    [InlineData("^search/$")]
    public async Task Everything_that_can_be_used_is_reached_by_keyboard_and_seen(string kind)
    {
        await using var window = await site.WindowAsync(1280);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Address + site.FirstPage(kind), new() { WaitUntil = WaitUntilState.NetworkIdle });

        // What is fetched late appears while the focus walks past it, so the page is asked again after every step.
        var usable = await page.EvaluateAsync<string[]>(NotYetReached);
        Assert.NotEmpty(usable);
        for (var press = 0; usable.Length > 0 && press < MostPresses; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            var place = await page.EvaluateAsync<int>(PlaceOfFocus);
            Assert.True(place != -2, await page.EvaluateAsync<string>("document.activeElement.outerHTML"));
            usable = await page.EvaluateAsync<string[]>(NotYetReached);
        }

        Assert.Empty(usable);
    }
}
