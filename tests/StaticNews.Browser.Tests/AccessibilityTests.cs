using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace StaticNews.Browser.Tests;

/// <summary>Whether pages can be used by all readers: WCAG 2.2 AA as far as axe-core can tell, large letters, and the keyboard.</summary>
public sealed class AccessibilityTests(DemoSite site)
{
    private static readonly int[] Widths = [1280, 768, 360, 320];

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

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

    public static TheoryData<string> Kinds =>
        ["^$", PageTests.Article, "^gorod/$", "^authors/[^/]+/$", "^stories/[^/]+/$", "^tags/$", @"^\d{4}/\d\d/$", "^archive/$", "^contacts/$", "^corrections/$", @"^corrections/\d{4}/\d\d/$", "^authors/[^/]+/corrections/$", "^search/$", "^offline/$", "^lite/$"];

    public static TheoryData<string> Parts => ["class=\"gallery", "class=\"live-entry", "class=\"embed", "<video", "class=\"map\"", "class=\"toc"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task A_page_breaks_no_rule_at_any_width_light_or_dark(string kind) => CheckAsync(site.FirstPage(kind), Widths);

    [Theory]
    [MemberData(nameof(Parts))]
    public Task An_article_breaks_no_rule_whatever_stands_in_it(string part) => CheckAsync(site.FirstArticleWith(part), [360]);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Letters_twice_as_large_fit_and_can_be_read(string kind)
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Address + site.FirstPage(kind), new() { WaitUntil = WaitUntilState.NetworkIdle });

        await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");

        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 360);
        Assert.Empty(Told(await page.RunAxe(Rules)));
    }

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

    private async Task CheckAsync(string path, int[] widths)
    {
        var told = new List<string>();
        foreach (var dark in new[] { false, true })
        {
            await using var window = await site.WindowAsync(widths[0], dark);
            var page = await window.NewPageAsync();
            await page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
            foreach (var width in widths)
            {
                await page.SetViewportSizeAsync(width, 900);
                told.AddRange(Told(await page.RunAxe(Rules)).Select(line => $"{path} at {width}{(dark ? ", dark" : "")}: {line}"));
            }
        }

        Assert.True(told.Count == 0, string.Join('\n', told));
    }

    private static IEnumerable<string> Told(AxeResult result) => result.Violations.SelectMany(violation =>
        violation.Nodes.Take(3).Select(node => $"{violation.Id}: {violation.Help}: {node.Html[..Math.Min(node.Html.Length, 160)]}"));
}
