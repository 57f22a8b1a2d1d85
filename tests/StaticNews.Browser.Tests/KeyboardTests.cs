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

    [Theory]
    [MemberData(nameof(AccessibilityTests.Kinds), MemberType = typeof(AccessibilityTests))]
    public Task Everything_that_can_be_used_is_reached_by_keyboard_and_seen(string kind) => WalkAsync(site.FirstPage(kind), 1280);

    [Theory]
    [MemberData(nameof(AccessibilityTests.Parts), MemberType = typeof(AccessibilityTests))]
    public Task Everything_in_an_article_is_reached_by_keyboard_whatever_stands_in_it(string part) => WalkAsync(site.FirstArticleWith(part), 1280);

    [Theory]
    [InlineData("^$")]
    [InlineData(PageTests.Article)]
    public Task Everything_is_reached_by_keyboard_on_a_narrow_screen_too(string kind) => WalkAsync(site.FirstPage(kind), 360);

    private async Task WalkAsync(string path, int width)
    {
        await using var window = await site.WindowAsync(width);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });

        // What is fetched late appears while the focus walks past it, so the page is asked again after every step, and walked round twice if need be.
        var usable = await page.EvaluateAsync<string[]>(NotYetReached);
        Assert.NotEmpty(usable);
        for (var (press, most) = (0, 50 + (2 * usable.Length)); usable.Length > 0 && press < most; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            var place = await page.EvaluateAsync<int>(PlaceOfFocus);
            Assert.True(place != -2, await page.EvaluateAsync<string>("document.activeElement.outerHTML"));
            usable = await page.EvaluateAsync<string[]>(NotYetReached);
        }

        Assert.Empty(usable);
    }
}
