using System.Text.Json.Nodes;
using StaticNews.Reading.Documents;

namespace StaticNews.Reading.Schemas;

/// <summary>What the front matter of pages, authors and continuing stories may say.</summary>
internal static class DocumentSchemas
{
    public static FieldSchema[] PageFields =>
    [
        new("title", Shape.Text, "Название страницы.") { IsRequired = true },
        new("lead", Shape.Text, "О чём страница, в одном предложении."),
        new("updated", Shape.Moment, "Когда страница изменена в последний раз."),
        new("slug", Shape.Text, SharedSchemas.SlugWords),
        new("permalink", Shape.Text, "Адрес страницы целиком, например /about/."),
        new("draft", Shape.Flag, SharedSchemas.DraftWords),
        new("noindex", Shape.Flag, SharedSchemas.NoIndexWords),
        new("redirect-from", Shape.OneOrMore, SharedSchemas.RedirectWords),
    ];

    public static JsonObject Page() => FieldSchema.Mapping(PageReader.All, isClosed: false, PageFields);

    public static FieldSchema[] AuthorFields =>
    [
        new("name", Shape.Text, "Имя и фамилия, как их видят читатели.") { IsRequired = true },
        new("role", Shape.Text, "Должность, например: корреспондент."),
        new("photo", SharedSchemas.Picture, "Портрет: файл рядом или в media."),
        new("e-mail", Shape.Text, "Почта, на которую могут писать читатели."),
        new("links", SharedSchemas.Links, "Страницы автора на других сайтах."),
        new("slug", Shape.Text, SharedSchemas.SlugWords),
    ];

    public static JsonObject Author() => FieldSchema.Mapping(AuthorReader.All, isClosed: false, AuthorFields);

    public static FieldSchema[] StoryFields =>
    [
        new("title", Shape.Text, "Название сюжета.") { IsRequired = true },
        new("summary", Shape.Text, "Что случилось и чего ждать, в одном-двух предложениях."),
        new("slug", Shape.Text, SharedSchemas.SlugWords),
    ];

    public static JsonObject Story() => FieldSchema.Mapping(StoryReader.All, isClosed: false, StoryFields);
}
