using System.Text.Json.Nodes;
using StaticNews.Content;
using StaticNews.Reading.Documents;
using StaticNews.Reading.Schemas;

namespace StaticNews.Reading.WebEditing;

/// <summary>The forms in which editors write articles, pages, authors and continuing stories in the browser.</summary>
internal static class EditorForms
{
    public static JsonArray Article(SiteSettings settings)
    {
        var zone = settings.TimeZone;
        var date = Widget.Moment(zone);
        (date["default"], date["required"]) = ("{{now}}", true);
        return new EditorForm(ArticleSchema.Fields)
            .Ask("title", "Заголовок", Widget.Line)
            .Ask("lead", "Лид", Widget.Lines)
            .Ask("date", "Дата выхода", date)
            .Ask("category", "Рубрика", Category(settings))
            .Ask("authors", "Авторы", Widget.FilesOf("authors", "name", several: true))
            .Ask("image", "Главное фото", Picture())
            .AskText("Текст")
            .Ask("tags", "Метки", Widget.Words("tag", "Метка", one: "метку"))
            .Ask("location", "Место", Widget.Line)
            .Ask("story", "Сюжет", Widget.FilesOf("stories", "title", several: false))
            .Ask("type", "Жанр", Widget.Choice(ArticleTypes.Names.Select(name => (name, GenreOf(name)))))
            .Ask("draft", "Черновик", Widget.Flag)
            .Ask("updated", "Изменена", Widget.Moment(zone))
            .Ask("breaking", "Срочно до", Widget.Moment(zone))
            .Ask("expires", "Уйдёт из списков", Widget.Moment(zone))
            .Ask("pinned", "Место на главной", Widget.Number(1, 100))
            .Ask("slug", "Имя в адресе", Widget.Line)
            .Ask("titles", "Другие заголовки", Titles())
            .Ask("noindex", "Не для поисковиков", Widget.Flag)
            .Keep("published", "related", "permalink", "corrections", "sponsor", "source", "event", "redirect-from")
            .Finish();
    }

    public static JsonArray Page(SiteSettings settings) => new EditorForm(DocumentSchemas.PageFields)
        .Ask("title", "Название", Widget.Line)
        .Ask("lead", "О чём она", Widget.Lines)
        .AskText("Текст")
        .Ask("updated", "Изменена", Widget.Moment(settings.TimeZone))
        .Ask("draft", "Черновик", Widget.Flag)
        .Ask("slug", "Имя в адресе", Widget.Line)
        .Ask("noindex", "Не для поисковиков", Widget.Flag)
        .Keep("permalink", "redirect-from")
        .Finish();

    public static JsonArray Author() => new EditorForm(DocumentSchemas.AuthorFields)
        .Ask("name", "Имя и фамилия", Widget.Line)
        .Ask("role", "Должность", Widget.Line)
        .AskText("Биография")
        .Ask("photo", "Портрет", Picture())
        .Ask("e-mail", "Почта", Widget.Line)
        .Ask("slug", "Имя в адресе", Widget.Line)
        .Keep("links")
        .Finish();

    public static JsonArray Story() => new EditorForm(DocumentSchemas.StoryFields)
        .Ask("title", "Название", Widget.Line)
        .Ask("summary", "Коротко", Widget.Lines)
        .AskText("Подробнее")
        .Ask("slug", "Имя в адресе", Widget.Line)
        .Finish();

    private static string GenreOf(string type) => type switch
    {
        "report" => "Новость",
        "analysis" => "Анализ",
        "opinion" => "Мнение",
        "interview" => "Интервью",
        "review" => "Рецензия",
        "explainer" => "Разбор",
        "live" => "Онлайн",
        _ => throw new InvalidOperationException($"The genre «{type}» has no name."),
    };

    /// <summary>A site that lists no categories takes any word for one.</summary>
    private static JsonObject Category(SiteSettings settings)
    {
        if (settings.Categories.Count == 0)
        {
            return Widget.Line;
        }

        var choice = Widget.Choice(settings.Categories.Select(category => (category.Slug, category.Title)));
        choice["required"] = true;
        return choice;
    }

    private static JsonObject Picture() => Widget.Group(new EditorForm(SharedSchemas.PictureFields)
        .Ask("src", "Файл", Widget.File)
        .Ask("alt", "Что на снимке", Widget.Line)
        .Ask("caption", "Подпись", Widget.Line)
        .Ask("credit", "Кто снял", Widget.Line)
        .Ask("focus", "Что не обрезать", Widget.Line)
        .Finish());

    private static JsonObject Titles() => Widget.Group(new EditorForm(ArticleSchema.TitleFields)
        .Ask("card", "В списках", Widget.Line)
        .Ask("search", "Для поисковиков", Widget.Line)
        .Ask("social", "Для соцсетей", Widget.Line)
        .Finish());
}
