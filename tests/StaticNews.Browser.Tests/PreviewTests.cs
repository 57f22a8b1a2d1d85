namespace StaticNews.Browser.Tests;

/// <summary>An editor's browser beside the editor's texts.</summary>
public sealed class PreviewTests(DemoSite site)
{
    private static readonly string Article =
        "---\ntitle: Мост\ndate: 2026-11-23 10:00\n---\nПервый абзац.\n\n" + string.Concat(Enumerable.Range(1, 80).Select(number => $"Абзац номер {number}, в котором ничего не происходит.\n\n"));

    [Fact]
    public async Task An_open_page_changes_on_save_and_stays_where_it_was_scrolled_to()
    {
        await using var written = new WrittenSite(Article);
        await using var window = await site.WindowAsync(1280);
        var page = await window.NewPageAsync();
        var complaints = Overheard.Complaints(page);
        await page.GotoAsync(await written.StartAsync(), new() { WaitUntil = WaitUntilState.Load });
        await page.EvaluateAsync("scrollTo(0, 1500)");
        var before = await page.EvaluateAsync<int>("Math.round(scrollY)");

        written.Article = Article.Replace("Абзац номер 40,", "Абзац сороковой,", StringComparison.Ordinal);
        await page.GetByText("Абзац сороковой").WaitForAsync();
        await page.WaitForFunctionAsync("place => document.readyState === 'complete' && Math.abs(scrollY - place) < 2", before);

        Assert.True(before > 1000);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_mistake_lies_over_the_page_until_it_is_mended()
    {
        await using var written = new WrittenSite(Article);
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        var complaints = Overheard.Complaints(page);
        await page.GotoAsync(await written.StartAsync(), new() { WaitUntil = WaitUntilState.Load });

        written.Article = Article.Replace("date: 2026-11-23 10:00", "date: вчера", StringComparison.Ordinal);
        await page.Locator(".preview-errors").WaitForAsync();
        Assert.EndsWith("input/articles/most.md:3:7", await page.Locator(".preview-errors__place").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("date: вчера", await page.Locator(".preview-errors mark").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Мост", await page.Locator("h1").InnerTextAsync());

        written.Article = Article;
        await page.Locator(".preview-errors").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_mistake_can_be_put_aside_until_there_is_another()
    {
        await using var written = new WrittenSite(Article);
        await using var window = await site.WindowAsync(1280);
        var page = await window.NewPageAsync();
        await page.GotoAsync(await written.StartAsync(), new() { WaitUntil = WaitUntilState.Load });
        written.Article = Article.Replace("date: 2026-11-23 10:00", "date: вчера", StringComparison.Ordinal);
        await page.Locator(".preview-errors").WaitForAsync();

        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".preview-errors").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        written.Article = Article.Replace("date: 2026-11-23 10:00", "date: завтра", StringComparison.Ordinal);

        await page.GetByText("date: завтра").WaitForAsync();
    }
}
