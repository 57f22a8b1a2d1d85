namespace StaticNews.Browser.Tests;

/// <summary>Whether pages can be used by all readers: WCAG 2.2 AA as far as axe-core can tell, and large letters.</summary>
public sealed class AccessibilityTests(DemoSite site)
{
    private static readonly int[] Widths = [1280, 768, 360, 320];

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
    public Task Letters_twice_as_large_fit_and_can_be_read(string kind) => CheckAsync(site.FirstPage(kind), Widths, "200%");

    private async Task CheckAsync(string path, int[] widths, string letters = "100%")
    {
        await using var window = await site.WindowAsync(widths[0]);
        var page = await window.NewPageAsync();
        await page.GotoAsync(site.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.EvaluateAsync("letters => document.documentElement.style.fontSize = letters", letters);
        var told = new List<string>();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var width in widths)
            {
                await page.SetViewportSizeAsync(width, 900);
                Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
                told.AddRange((await Axe.ComplaintsAsync(page)).Select(line => $"{path} at {width}, {scheme}: {line}"));
            }
        }

        Assert.True(told.Count == 0, string.Join('\n', told));
    }
}
