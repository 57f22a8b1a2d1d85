namespace StaticNews.Browser.Tests;

/// <summary>
/// The form of an article in the editor in the browser, filled in as by a person without a mouse where it moves while it is being filled in:
/// each answer makes it longer and draws the look beside it anew.
/// </summary>
internal sealed class StoryForm(IPage page, string host)
{
    /// <summary>Opens a place of the editor once it has read the folder.</summary>
    public async Task OpenAsync(string place)
    {
        await page.GotoAsync(host + "/admin/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Работать с локальным репозиторием" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Сюжеты")).ToBeVisibleAsync();
        await page.GotoAsync($"{host}/admin/#/collections/{place}");
    }

    /// <summary>The part of the form that asks for a key.</summary>
    public ILocator Field(string key) => page.Locator($"section[data-key-path='{key}']");

    public async Task SayAsync(string key, string words) => await Field(key).Locator("input, textarea").FillAsync(words);

    /// <summary>Answers what every article is asked for; its file is then 2026/11/ёлку-на-площади-зажгут-25-декабря.md.</summary>
    public async Task SayWhatIsNeededAsync(string text)
    {
        await SayAsync("title", "Ёлку на площади зажгут 25 декабря");
        await SayAsync("date", "2026-11-28T09:30");
        await Field("category").GetByText("Город", new() { Exact = true }).ClickAsync();
        await SayAsync("body", text);
    }

    public async Task ChooseAuthorAsync(string name) => await CheckAsync(Field("authors").GetByRole(AriaRole.Checkbox, new() { Name = name }));

    public async Task AddTagsAsync(params string[] tags)
    {
        foreach (var (place, tag) in tags.Index())
        {
            await Field("tags").Locator("button[data-label^='Добавить']").PressAsync("Enter");

            // A moment after it has added a field the editor goes to its first button, and keys that were pressed meanwhile are lost.
            await Assertions.Expect(Field("tags").Locator("button:focus:not([data-label^='Добавить'])")).ToBeVisibleAsync();
            await SayAsync($"tags.{place}", tag);
        }
    }

    /// <summary>Chooses a photograph that is in media/ already.</summary>
    public async Task ChoosePhotographAsync(string file) => await ChooseAsync(
        shelf => shelf.GetByRole(AriaRole.Option, new() { Name = file }).ClickAsync(), file);

    /// <summary>Brings a photograph of this machine, without saying where to.</summary>
    public async Task BringPhotographAsync(string file, byte[] content) => await ChooseAsync(
        async shelf =>
        {
            var upload = shelf.GetByRole(AriaRole.Button, new() { Name = "Загрузить" });
            var chooser = await page.RunAndWaitForFileChooserAsync(() => upload.PressAsync("Enter"));
            await chooser.SetFilesAsync(new FilePayload { Name = file, MimeType = "image/jpeg", Buffer = content });
        },
        file);

    public async Task SaveAsync() => await page.GetByRole(AriaRole.Button, new() { Name = "Сохранить" }).ClickAsync();

    /// <summary>The dialogue fades away after the choice, and only then its answer is in the form: what is saved before that lacks it.</summary>
    private async Task ChooseAsync(Func<ILocator, Task> choice, string file)
    {
        await CheckAsync(Field("image").GetByRole(AriaRole.Checkbox));
        await Field("image.src").GetByRole(AriaRole.Button, new() { Name = "Обзор" }).PressAsync("Enter");
        var shelf = page.GetByRole(AriaRole.Dialog, new() { Name = "Выбрать изображение" });
        await choice(shelf);
        await Assertions.Expect(shelf.GetByRole(AriaRole.Option, new() { Name = file })).ToHaveAttributeAsync("aria-selected", "true");
        await shelf.GetByRole(AriaRole.Button, new() { Name = "Вставить" }).PressAsync("Enter");
        await Assertions.Expect(Field("image.src").GetByText(file)).ToBeVisibleAsync();
        await SayAsync("image.alt", "Ёлка");
        await SayAsync("image.credit", "Анна Сергеева");
    }

    private static async Task CheckAsync(ILocator box)
    {
        await box.PressAsync("Space");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-checked", "true");
    }
}
