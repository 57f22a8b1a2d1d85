namespace StaticNews.Reading.FrontMatter;

/// <summary>Keys that editors write in Russian, and ours for them.</summary>
internal static class RussianKeys
{
    public static string? Meaning(string normalized) => normalized switch
    {
        "заголовок" or "название" => "title",
        "лид" or "анонс" or "описание" or "подзаголовок" => "lead",
        "дата" => "date",
        "обновлено" => "updated",
        "рубрика" or "категория" or "раздел" => "category",
        "теги" or "тэги" or "метки" or "тег" => "tags",
        "автор" or "авторы" => "authors",
        "фото" or "картинка" or "изображение" or "обложка" => "image",
        "место" or "город" => "location",
        "сюжет" => "story",
        "тип" or "жанр" => "type",
        "черновик" => "draft",
        "источник" => "source",
        "исправления" or "исправление" => "corrections",
        "реклама" or "партнер" or "партнёр" => "sponsor",
        _ => null,
    };
}
