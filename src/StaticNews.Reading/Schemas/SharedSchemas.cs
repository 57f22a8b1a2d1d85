using System.Text.Json.Nodes;
using StaticNews.Reading.Documents;

namespace StaticNews.Reading.Schemas;

/// <summary>Parts that several kinds of files have in common.</summary>
internal static class SharedSchemas
{
    public const string SlugWords = "Конец адреса, если он должен отличаться от имени файла: латинские буквы, цифры и дефисы.";
    public const string DraftWords = "Черновик: виден только при предварительном просмотре. Чтобы опубликовать, удалите эту строку.";
    public const string NoIndexWords = "Не показывать в поисковиках.";
    public const string RedirectWords = "Прежние адреса, с которых читатель попадёт сюда.";

    /// <summary>A picture of front matter.</summary>
    public static JsonObject Picture => Shape.AnyOf(Shape.Text, FieldSchema.Mapping(PictureReader.All, isClosed: true, PictureFields));

    public static FieldSchema[] PictureFields =>
    [
        new("src", Shape.Text, "Имя файла рядом со статьёй или в media.") { IsRequired = true },
        new("alt", Shape.Text, "Что на снимке: для тех, кто его не видит."),
        new("caption", Shape.Text, "Подпись под снимком."),
        new("credit", Shape.Text, "Кто снял."),
        new("focus", Shape.OneOrMore, "Точка, которую нельзя обрезать: доля ширины и высоты («70% 30%») или слово (left, right, top, bottom)."),
    ];

    /// <summary>Links with their words.</summary>
    public static JsonObject Links
    {
        get
        {
            var link = FieldSchema.Mapping(
                NamedLinks.All,
                isClosed: true,
                new("title", Shape.Text, "Слова ссылки.") { IsRequired = true },
                new("url", Shape.Text, "Куда она ведёт: путь на этом сайте (/about/) или адрес с https://.") { IsRequired = true });
            return Shape.AnyOf(Shape.OneOrMany(Shape.AnyOf(Shape.Text, link)), Shape.Named(Shape.Text));
        }
    }
}
