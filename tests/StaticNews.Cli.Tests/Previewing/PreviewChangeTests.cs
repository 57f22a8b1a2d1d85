using System.Net;

namespace StaticNews.Cli.Tests.Previewing;

/// <summary>An editor writes while a page is open.</summary>
public sealed class PreviewChangeTests
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Saving_a_file_tells_its_page_and_changes_it()
    {
        await using var preview = await RunningPreview.StartAsync(SmallOutlet.Text);
        using var page = await preview.OpenAsync(SmallOutlet.Article);
        var before = page.Version;
        Assert.Contains($"data-page=\"{before}\"", await preview.PageAsync(SmallOutlet.Article), StringComparison.Ordinal);

        preview.Replace(SmallOutlet.ArticleFile, "Старый текст", "Новый текст");
        await page.UntilAsync(now => now.Version != before);

        var html = await preview.PageAsync(SmallOutlet.Article);
        Assert.Contains("Новый текст", html, StringComparison.Ordinal);
        Assert.Contains($"data-page=\"{page.Version}\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_system_reports_no_changes_they_are_looked_for()
    {
        await using var preview = await RunningPreview.StartAsync(SmallOutlet.Text, "--poll");
        using var page = await preview.OpenAsync(SmallOutlet.Article);
        var before = page.Version;
        preview.Save("input/articles/most.md.tmp", "нечто");
        Assert.True(await page.IsSilentAsync(TimeSpan.FromSeconds(3)));

        preview.Replace(SmallOutlet.ArticleFile, "Старый текст", "Новый текст");
        await page.UntilAsync(now => now.Version != before);

        Assert.Contains("Новый текст", await preview.PageAsync(SmallOutlet.Article), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_another_article_does_not_touch_keeps_its_version()
    {
        await using var preview = await RunningPreview.StartAsync(SmallOutlet.Text);
        using var page = await preview.OpenAsync(SmallOutlet.Article);
        var before = page.Version;

        preview.Replace("input/articles/chernovik.md", "Ещё пишется", "Почти готово");
        await page.NextAsync();

        Assert.Equal(before, page.Version);
    }

    [Fact]
    public async Task A_mistake_is_shown_over_the_page_that_was_good_and_goes_when_it_is_mended()
    {
        await using var preview = await RunningPreview.StartAsync(SmallOutlet.Text);
        using var page = await preview.OpenAsync(SmallOutlet.Article);
        var good = await preview.PageAsync(SmallOutlet.Article);

        preview.Replace(SmallOutlet.ArticleFile, "category: obshchestvo", "category: obschestvo");
        await page.UntilAsync(now => now.Errors.Count > 0);

        var error = page.Errors[0]!;
        Assert.Equal("input/articles/most.md:4:11", error["place"]!.GetValue<string>());
        Assert.Contains("obshchestvo", error["cure"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(["title: Мост", "date: 2026-11-23 10:00", "category: obschestvo", "---", "Старый текст."], error["excerpt"]!.AsArray().Select(line => line!.GetValue<string>()));
        Assert.Equal((2, 4), (error["first"]!.GetValue<int>(), error["line"]!.GetValue<int>()));
        Assert.Equal(good, await preview.PageAsync(SmallOutlet.Article));

        preview.Replace(SmallOutlet.ArticleFile, "category: obschestvo", "category: obshchestvo");
        await page.UntilAsync(now => now.Errors.Count == 0);
        Assert.Equal(good, await preview.PageAsync(SmallOutlet.Article));
    }

    [Fact]
    public async Task A_mistake_in_a_template_is_shown_over_the_pages_that_it_draws()
    {
        await using var preview = await RunningPreview.StartAsync(SmallOutlet.Text + """

            -- theme/partials/marks.scriban --
            <p>Мои отметки</p>
            """);
        using var page = await preview.OpenAsync(SmallOutlet.Article);
        Assert.Contains("Мои отметки", await preview.PageAsync(SmallOutlet.Article), StringComparison.Ordinal);

        preview.Save("theme/partials/marks.scriban", "<p>{{ page.headlin }}</p>\n");
        await page.UntilAsync(now => now.Errors.Count > 0);

        Assert.StartsWith("theme/partials/marks.scriban:1:", page.Errors[0]!["place"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("Мои отметки", await preview.PageAsync(SmallOutlet.Article), StringComparison.Ordinal);
        preview.Save("theme/partials/marks.scriban", "<p>Другие отметки</p>\n");
        await page.UntilAsync(now => now.Errors.Count == 0);
        Assert.Contains("Другие отметки", await preview.PageAsync(SmallOutlet.Article), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_begins_with_a_mistake_shows_what_is_right_and_the_rest_when_it_is_mended()
    {
        await using var preview = await RunningPreview.StartAsync(SmallOutlet.Text.Replace("title: Не готово", "title: [", StringComparison.Ordinal));
        using var page = await preview.OpenAsync("/2026/11/24/chernovik/");

        Assert.NotEmpty(page.Errors);
        Assert.Contains("Старый текст", await preview.PageAsync(SmallOutlet.Article), StringComparison.Ordinal);

        preview.Replace("input/articles/chernovik.md", "title: [", "title: Готово");
        await page.UntilAsync(now => now.Errors.Count == 0);
        Assert.Contains("Ещё пишется", await preview.PageAsync("/2026/11/24/chernovik/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_are_missing_are_told_on_every_page_until_they_are_there()
    {
        await using var preview = await RunningPreview.StartAsync(SmallOutlet.Text.Replace("-- input/site.yml", "-- input/sait.yml", StringComparison.Ordinal));
        using var answer = await preview.AskAsync(SmallOutlet.Article);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("input/site.yml", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var page = await preview.OpenAsync(SmallOutlet.Article);

        File.Move(preview.At("input/sait.yml"), preview.At("input/site.yml"));
        await page.UntilAsync(now => now.Errors.Count == 0);

        Assert.Contains("Старый текст", await preview.PageAsync(SmallOutlet.Article), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_programs_leave_beside_a_file_is_not_looked_at()
    {
        await using var preview = await RunningPreview.StartAsync(SmallOutlet.Text);
        using var page = await preview.OpenAsync(SmallOutlet.Article);

        foreach (var trace in new[] { ".most.md.swp", "most.md~", "4913", "most.md.tmp", "#most.md#", ".obsidian/workspace.json" })
        {
            preview.Save("input/articles/" + trace, "нечто");
            File.Delete(preview.At("input/articles/" + trace));
        }

        Assert.True(await page.IsSilentAsync(Pause));
    }

    [Fact]
    public async Task A_file_that_an_editor_writes_beside_and_renames_into_place_is_seen()
    {
        await using var preview = await RunningPreview.StartAsync(SmallOutlet.Text);
        using var page = await preview.OpenAsync(SmallOutlet.Article);
        var before = page.Version;

        File.Copy(preview.At(SmallOutlet.ArticleFile), preview.At(SmallOutlet.ArticleFile + ".tmp"));
        preview.Replace(SmallOutlet.ArticleFile + ".tmp", "Старый", "Заменённый");
        File.Move(preview.At(SmallOutlet.ArticleFile + ".tmp"), preview.At(SmallOutlet.ArticleFile), overwrite: true);
        await page.UntilAsync(now => now.Version != before);

        Assert.Contains("Заменённый текст", await preview.PageAsync(SmallOutlet.Article), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renamed_article_is_found_at_its_new_address()
    {
        await using var preview = await RunningPreview.StartAsync(SmallOutlet.Text.Replace("/staryi/: /2026/11/23/most/", "", StringComparison.Ordinal));
        using var page = await preview.OpenAsync("/2026/11/23/novyi-most/");
        var missing = page.Version;

        File.Move(preview.At(SmallOutlet.ArticleFile), preview.At("input/articles/novyi-most.md"));
        await page.UntilAsync(now => now.Version != missing);

        Assert.Contains("Старый текст", await preview.PageAsync("/2026/11/23/novyi-most/"), StringComparison.Ordinal);
        using var old = await preview.AskAsync(SmallOutlet.Article);
        Assert.Equal(HttpStatusCode.NotFound, old.StatusCode);
    }

    [Fact]
    public async Task A_new_article_in_a_new_folder_appears_on_the_front_page()
    {
        await using var preview = await RunningPreview.StartAsync(SmallOutlet.Text);
        using var page = await preview.OpenAsync("/");
        var before = page.Version;

        preview.Save("input/articles/2026/11/ploshchad.md", "---\ntitle: Площадь открыли\ndate: 2026-11-29 09:00\ncategory: obshchestvo\n---\nТекст.\n");
        await page.UntilAsync(now => now.Version != before);

        Assert.Contains("Площадь открыли", await preview.PageAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_checkout_that_takes_the_whole_folder_away_and_brings_another_is_followed()
    {
        await using var preview = await RunningPreview.StartAsync(SmallOutlet.Text);
        using var page = await preview.OpenAsync(SmallOutlet.Article);
        var before = page.Version;

        Directory.Move(preview.At("input"), preview.At("away"));
        await page.UntilAsync(now => now.Errors.Count > 0);
        Directory.Move(preview.At("away"), preview.At("input"));
        await page.UntilAsync(now => now.Errors.Count == 0);
        preview.Replace(SmallOutlet.ArticleFile, "Старый текст", "После переезда");
        await page.UntilAsync(now => now.Version != before);

        Assert.Contains("После переезда", await preview.PageAsync(SmallOutlet.Article), StringComparison.Ordinal);
    }
}
