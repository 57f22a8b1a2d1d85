using System.Net;

namespace StaticNews.Cli.Tests.Previewing;

/// <summary>A preview of a site that is in git, as every newsroom's is.</summary>
public sealed class PreviewRepositoryTests : IAsyncLifetime
{
    private const int Many = 200;

    private RunningPreview _preview = null!;

    public async ValueTask InitializeAsync()
    {
        _preview = await RunningPreview.StartAsync(SmallOutlet.Text);
        Git("init", "--quiet", "--initial-branch=main");
        Commit();
    }

    public ValueTask DisposeAsync() => _preview.DisposeAsync();

    [Fact]
    public async Task A_checkout_of_another_branch_is_followed_there_and_back()
    {
        for (var i = 0; i < Many; i++)
        {
            _preview.Save($"input/articles/2026/n{i}.md", $"---\ntitle: Новость {i}\ndate: 2026-11-20 10:00\ncategory: obshchestvo\n---\nТекст.\n");
        }

        Commit();
        Git("checkout", "--quiet", "-b", "spring");
        Directory.Delete(_preview.At("input/articles/2026"), recursive: true);
        _preview.Replace(SmallOutlet.ArticleFile, "Старый текст", "Весенний текст");
        Commit();
        using var page = await _preview.OpenAsync(SmallOutlet.Article);

        Git("checkout", "--quiet", "main");
        await UntilAsync(page, "Старый текст", HttpStatusCode.OK);
        Git("checkout", "--quiet", "spring");
        await UntilAsync(page, "Весенний текст", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_editors_desk_tells_what_differs_from_the_last_commit()
    {
        Assert.Contains("<h2 id=\"changed\">Изменено с последнего коммита <small>0</small>", await _preview.PageAsync("/_editor/"), StringComparison.Ordinal);
        using var page = await _preview.OpenAsync(SmallOutlet.Article);

        _preview.Replace(SmallOutlet.ArticleFile, "Старый текст", "Новый текст");
        _preview.Save("input/articles/новость.md", "---\ntitle: Новость\ndate: 2026-11-20 10:00\ncategory: obshchestvo\n---\nТекст.\n");
        Git("rm", "--quiet", "input/articles/chernovik.md");
        var desk = await ChangedAsync(page, 3);

        Assert.Contains($"<a class=\"title\" href=\"{SmallOutlet.Article}\">Мост</a>", desk, StringComparison.Ordinal);
        Assert.Contains("<a class=\"title\" href=\"/2026/11/20/novost/\">Новость</a>", desk, StringComparison.Ordinal);
        Assert.Contains("<code>input/articles/новость.md</code>", desk, StringComparison.Ordinal);
        Assert.Contains("<span class=\"title\">chernovik.md</span> <span class=\"note\">Файл удалён</span>", desk, StringComparison.Ordinal);

        Commit();
        Assert.Contains("<small>0</small>", Changed(await _preview.PageAsync("/_editor/")), StringComparison.Ordinal);
    }

    /// <summary>Waits until an article shows its text, one of the many is there or not, and nothing is wrong.</summary>
    private async Task UntilAsync(ListeningPage page, string text, HttpStatusCode one)
    {
        while (true)
        {
            using var other = await _preview.AskAsync("/2026/11/20/n17/");
            if (page.Errors.Count == 0 && other.StatusCode == one && (await _preview.PageAsync(SmallOutlet.Article)).Contains(text, StringComparison.Ordinal))
            {
                return;
            }

            await page.NextAsync();
        }
    }

    private async Task<string> ChangedAsync(ListeningPage page, int count)
    {
        while (true)
        {
            var changed = Changed(await _preview.PageAsync("/_editor/"));
            if (changed.Contains($"<small>{count}</small>", StringComparison.Ordinal) && changed.Contains("/novost/", StringComparison.Ordinal))
            {
                return changed;
            }

            await page.NextAsync();
        }
    }

    private static string Changed(string desk) => desk[desk.IndexOf("id=\"changed\"", StringComparison.Ordinal)..];

    private void Commit()
    {
        Git("add", "input");
        Git("commit", "--quiet", "--allow-empty", "--message=x");
    }

    private void Git(params string[] arguments) => new GitRepository(_preview.Folder).Run(new Dictionary<string, string>(), arguments);
}
