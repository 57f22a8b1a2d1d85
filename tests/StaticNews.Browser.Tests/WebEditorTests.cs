using StaticNews.Cli;
using StaticNews.Testing;

namespace StaticNews.Browser.Tests;

/// <summary>Writing in the browser, at /admin/ of the preview, into the files of the site.</summary>
public sealed class WebEditorTests(DemoSite site)
{
    private const string Settings = "categories: [{slug: gorod, title: Город}, {slug: dorogi, title: Дороги}]\nadmin: https://github.com/orsk/news\n";

    private const string Article = "---\ntitle: Мост\ndate: 2026-11-23 10:00\ncategory: dorogi\ntags: мост\n---\nПервый абзац.\n";

    private const string Story = """
        ---
        title: Ёлку на площади зажгут 25 декабря
        lead: "Горожан ждут: у сцены, с детьми"
        date: 2026-11-28 09:30
        category: gorod
        ---

        Первый абзац.

        ## Где стоять

        Второй абзац: [мост](../../most.md).

        """;

    [Fact]
    public async Task A_story_written_in_the_browser_is_built()
    {
        await using var written = new WrittenSite(Article, Settings);
        await using var window = await site.WindowAsync(1280);
        var page = await window.NewPageAsync();
        var asked = Overheard.Answers(page);
        var (host, folder, form) = await OpenAsync(page, written, "articles/new");

        await form.SayWhatIsNeededAsync("Первый абзац.\n\n## Где стоять\n\nВторой абзац: [мост](../../most.md).");
        await form.SayAsync("lead", "Горожан ждут: у сцены, с детьми");
        await Assertions.Expect(page.FrameLocator("iframe").Locator("body")).ToHaveCSSAsync("padding-top", "16px");
        await form.SaveAsync();
        await folder.CarryOverAsync("## Где стоять");
        Assert.Equal(Story, await File.ReadAllTextAsync(StoryIn(written)));

        // In a page of its own: once it has saved, the editor goes on to a place of its choice, which breaks off a way elsewhere.
        var reader = await window.NewPageAsync();
        var read = Overheard.Answers(reader);
        await reader.GotoAsync(host + "/2026/11/28/elku-na-ploshchadi-zazhgut-25-dekabrya/");
        await Assertions.Expect(reader.Locator("h1")).ToHaveTextAsync("Ёлку на площади зажгут 25 декабря");
        await Assertions.Expect(reader.Locator("h2", new() { HasText = "Где стоять" })).ToBeVisibleAsync();
        AssertWithoutMistakes(written.Root);
        Assert.All(asked.Concat(read).Select(answer => answer.Url).Where(address => address.StartsWith("http", StringComparison.Ordinal)), address => Assert.StartsWith(host, address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Authors_tags_and_a_photograph_are_chosen_in_the_browser()
    {
        await using var written = new WrittenSite(Article, Settings);
        await File.WriteAllTextAsync(At(written, "authors", "anna-sergeeva.md"), "---\nname: Анна Сергеева\n---\n");
        await File.WriteAllBytesAsync(At(written, "media", "elka.jpg"), TestPictures.Jpeg(1200, 800));
        await using var window = await site.WindowAsync(1280);
        var page = await window.NewPageAsync();
        var (_, folder, form) = await OpenAsync(page, written, "articles/new");

        await form.SayWhatIsNeededAsync("Первый абзац.");
        await form.ChooseAuthorAsync("Анна Сергеева");
        await form.AddTagsAsync("ёлка", "праздники");
        await form.ChoosePhotographAsync("elka.jpg");
        await form.SaveAsync();
        await folder.CarryOverAsync("праздники");

        Assert.Contains(
            "authors: [anna-sergeeva]\nimage:\n  src: /media/elka.jpg\n  alt: Ёлка\n  credit: Анна Сергеева\ntags: [ёлка, праздники]\n",
            await File.ReadAllTextAsync(StoryIn(written)),
            StringComparison.Ordinal);
        AssertWithoutMistakes(written.Root);
    }

    [Fact]
    public async Task A_photograph_brought_in_the_browser_is_found_by_the_story()
    {
        await using var written = new WrittenSite(Article, Settings);
        await using var window = await site.WindowAsync(1280);
        var page = await window.NewPageAsync();
        var (host, folder, form) = await OpenAsync(page, written, "articles/new");

        await form.SayWhatIsNeededAsync("Первый абзац.");
        await form.BringPhotographAsync("ёлка.jpg", TestPictures.Jpeg(1200, 800));
        await form.SaveAsync();
        await Assertions.Expect(page).ToHaveURLAsync(host + "/admin/#/collections/articles");
        await folder.CarryOverAsync("credit: Анна Сергеева");

        Assert.Contains("  src: /media/ёлка.jpg\n", await File.ReadAllTextAsync(StoryIn(written)), StringComparison.Ordinal);
        Assert.Equal(TestPictures.Jpeg(1200, 800), await File.ReadAllBytesAsync(At(written, "media", "ёлка.jpg")));
        AssertWithoutMistakes(written.Root);
    }

    [Fact]
    public async Task An_article_keeps_what_the_form_does_not_ask_for()
    {
        const string Old = "---\ntitle: Мост\ndate: 2026-11-23 10:00\ncategory: dorogi\ntags: мост, река\nimage: most.jpg\nmy-key: [1, 2]\nsource: {name: Мэрия}\n---\n\n"
            + "::: factbox Цифры\n- Длина — *342* метра\n:::\n\n| Год | Машин |\n|---|--:|\n| 1961 | 6000 |\n";
        await using var written = new WrittenSite(Old, Settings);
        await using var window = await site.WindowAsync(1280);
        var page = await window.NewPageAsync();
        var (_, folder, form) = await OpenAsync(page, written, "articles-2/entries/most");

        await form.SayAsync("title", "Новый мост");
        await form.SaveAsync();
        await folder.CarryOverAsync("title: Новый мост");

        Assert.Equal(
            Old.Replace("title: Мост", "title: Новый мост", StringComparison.Ordinal)
                .Replace("tags: мост, река\nimage: most.jpg\n", "image: most.jpg\ntags: [мост, река]\n", StringComparison.Ordinal)
                .Replace("source: {name: Мэрия}", "source:\n  name: Мэрия", StringComparison.Ordinal),
            written.Article);
    }

    private static string StoryIn(WrittenSite written) =>
        Path.Combine(written.Root, "input", "articles", "2026", "11", "ёлку-на-площади-зажгут-25-декабря.md");

    /// <summary>Opens a place of the editor, with the site's folder picked.</summary>
    private static async Task<(string Host, PickedFolder Folder, StoryForm Form)> OpenAsync(IPage page, WrittenSite written, string place)
    {
        var host = new Uri(await written.StartAsync()).GetLeftPart(UriPartial.Authority);
        var (folder, form) = (new PickedFolder(page, written.Root), new StoryForm(page, host));
        await folder.FillAsync(host);
        await form.OpenAsync(place);
        return (host, folder, form);
    }

    /// <summary>The place of a file that is to be, in a folder of the input.</summary>
    private static string At(WrittenSite written, string folder, string file) =>
        Path.Combine(Directory.CreateDirectory(Path.Combine(written.Root, "input", folder)).FullName, file);

    private static void AssertWithoutMistakes(string root)
    {
        using var said = new StringWriter();
        Assert.True(CommandLine.Run(["build", "--root", root, "--now", "2026-11-29T12:00", "--strict", "--messages", "en"], said, said) == 0, said.ToString());
        Assert.True(File.Exists(Path.Combine(root, "output", "2026", "11", "28", "elku-na-ploshchadi-zazhgut-25-dekabrya", "index.html")));
    }
}
