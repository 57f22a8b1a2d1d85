using System.Net;

namespace StaticNews.Cli.Tests.Previewing;

/// <summary>What an editor sees in a preview.</summary>
public sealed class PreviewPageTests(SmallOutletPreview shared) : IClassFixture<SmallOutletPreview>
{
    [Fact]
    public async Task A_page_answers_without_anything_having_been_built()
    {
        var preview = shared.Running;
        using var page = await preview.AskAsync(SmallOutlet.Article);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("Старый текст.", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(preview.At("output")));
    }

    [Fact]
    public async Task A_draft_is_shown_and_marked()
    {
        var preview = shared.Running;
        var draft = await preview.PageAsync("/2026/11/24/chernovik/");

        Assert.Contains("Ещё пишется.", draft, StringComparison.Ordinal);
        Assert.Contains("<strong class=\"preview-bar__state\">Черновик</strong>", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("preview-bar__state", await preview.PageAsync(SmallOutlet.Article), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_for_tomorrow_says_when_readers_will_see_it()
    {
        var preview = shared.Running;
        Assert.Contains("<strong class=\"preview-bar__state\">Выйдет 30 ноября в 07:00</strong>", await preview.PageAsync("/2026/11/30/zavtra/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirects_missing_pages_and_addresses_without_their_slash_are_answered_as_the_host_would()
    {
        var preview = shared.Running;
        using var redirect = await preview.AskAsync("/staryi/");
        Assert.Equal((HttpStatusCode.MovedPermanently, SmallOutlet.Article), (redirect.StatusCode, redirect.Headers.Location?.ToString()));
        using var slash = await preview.AskAsync("/2026/11/23/most");
        Assert.EndsWith(SmallOutlet.Article, slash.Headers.Location?.ToString(), StringComparison.Ordinal);
        using var missing = await preview.AskAsync("/no-such-page/");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("Такой страницы нет", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var below = await preview.AskAsync("/feed.xml/x");
        Assert.Equal(HttpStatusCode.NotFound, below.StatusCode);
    }

    [Fact]
    public async Task A_site_below_a_path_is_shown_below_it()
    {
        await using var preview = await RunningPreview.StartAsync(SmallOutlet.Text.Replace("orsk.example/", "orsk.example/repo/", StringComparison.Ordinal));

        Assert.Equal("/repo/", preview.Address.AbsolutePath);
        Assert.Contains("Старый текст.", await preview.PageAsync("/repo" + SmallOutlet.Article), StringComparison.Ordinal);
        using var outside = await preview.AskAsync(SmallOutlet.Article);
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
        using var page = await preview.OpenAsync("/repo" + SmallOutlet.Article);
        Assert.NotEqual("", page.Version);
    }

    [Fact]
    public async Task The_editors_desk_lists_drafts_scheduled_articles_and_warnings_with_their_files()
    {
        await using var preview = await RunningPreview.StartAsync(SmallOutlet.Text + """

            -- input/articles/ukaz.md --
            ---
            title: Указ
            date: 2026-11-22 10:00
            expires: 2027-01-05 18:00
            category: obshchestvo
            ledd: Опечатка
            ---
            Текст.
            """);

        var desk = await preview.PageAsync("/_editor/");

        Assert.Contains("<h2 id=\"drafts\">Черновики <small>1</small></h2>", desk, StringComparison.Ordinal);
        Assert.Contains("<a class=\"title\" href=\"/2026/11/24/chernovik/\">Не\u00A0готово</a>", desk, StringComparison.Ordinal);
        Assert.Contains($"href=\"vscode://file{preview.At("input/articles/chernovik.md")}\"><code>input/articles/chernovik.md</code>", desk, StringComparison.Ordinal);
        Assert.Contains("Завтра &lt;b&gt;в номере&lt;/b&gt;</a> <span class=\"note\">Выйдет 30 ноября в 07:00</span>", desk, StringComparison.Ordinal);
        Assert.Contains("Уйдёт из лент 5 января 2027 в 18:00", desk, StringComparison.Ordinal);
        Assert.Contains("input/articles/ukaz.md:6:1", desk, StringComparison.Ordinal);
        Assert.Contains("1 предупреждение", await preview.PageAsync(SmallOutlet.Article), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outlet_that_writes_in_English_is_spoken_to_in_English()
    {
        await using var preview = await RunningPreview.StartAsync(SmallOutlet.Text.Replace("title: Орск.today", "title: Orsk\nlanguage: en", StringComparison.Ordinal));

        Assert.Contains("Appears on 30 November at 07:00", await preview.PageAsync("/_editor/"), StringComparison.Ordinal);
    }
}
