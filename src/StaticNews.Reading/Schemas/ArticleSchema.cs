using System.Text.Json.Nodes;
using StaticNews.Reading.Documents;

namespace StaticNews.Reading.Schemas;

/// <summary>What the front matter of an article may say.</summary>
internal static class ArticleSchema
{
    public static FieldSchema[] Fields =>
    [
        new("title", Shape.Text, "Заголовок.") { IsRequired = true },
        new("lead", Shape.Text, "Лид: суть новости в одном-двух предложениях. Читатели видят его под заголовком, поисковики — в описании."),
        new("date", Shape.Moment, "Когда статья выйдет, по часам издания. До этого времени её нет на сайте."),
        new("published", Shape.AnyOf(Shape.Moment, Shape.Flag), "В старых архивах: дата выхода или, со словом false, черновик."),
        new("updated", Shape.Moment, "Когда статья изменена после выхода."),
        new("category", Shape.OneOrMore, "Рубрика из site.yml: короткое имя или название."),
        new("tags", Shape.OneOrMore, "Метки: о чём статья."),
        new("authors", Shape.OneOrMany(Shape.AnyOf(Shape.Text, Shape.Named(Shape.Text))), "Авторы: имена файлов из authors или имена. Если их нет, автор — редакция."),
        new("image", SharedSchemas.Picture, "Главная фотография: имя файла или src, alt, caption, credit, focus."),
        new("location", Shape.Text, "Откуда новость: город или место."),
        new("story", Shape.OneOrMore, "Сюжет, который новость продолжает."),
        new("related", Shape.OneOrMore, "Что читать дальше: имена файлов или адреса статей. Остальное подберёт программа."),
        new("slug", Shape.Text, SharedSchemas.SlugWords),
        new("permalink", Shape.Text, "Адрес статьи целиком, от первой косой черты."),
        new("type", Shape.Words(ArticleTypes.Names), "Жанр: report — новость, analysis — анализ, opinion — мнение, interview — интервью, review — рецензия, explainer — разбор, live — онлайн."),
        new("draft", Shape.Flag, SharedSchemas.DraftWords),
        new("expires", Shape.Moment, "Когда статья уйдёт из лент и списков. Её страница останется."),
        new("breaking", Shape.Moment, "До какого времени показывать статью срочной строкой на всех страницах."),
        new("pinned", Shape.Number(1, 100), "Место на главной странице, сверху, от 1."),
        new("corrections", Shape.OneOrMany(Correction), "Исправления: дата и что исправлено."),
        new("sponsor", Shape.AnyOf(Shape.Text, Sponsor), "Рекламодатель, если материал оплачен."),
        new("source", Shape.AnyOf(Shape.Text, Source), "Откуда взята новость, если её сообщил не корреспондент издания."),
        new("event", Shape.AnyOf(Shape.Moment, Event), "Событие, на которое можно прийти: начало, конец, место. Попадёт в календарь сайта и в поиск."),
        new("redirect-from", Shape.OneOrMore, SharedSchemas.RedirectWords),
        new("titles", Titles, "Другие заголовки для списков, поисковиков и соцсетей."),
        new("noindex", Shape.Flag, SharedSchemas.NoIndexWords),
    ];

    public static JsonObject Make() => FieldSchema.Mapping(ArticleKeys.All, isClosed: false, Fields);

    private static JsonObject Correction => FieldSchema.Mapping(
        CorrectionReader.All,
        isClosed: true,
        new("date", Shape.Moment, "Когда исправлено.") { IsRequired = true },
        new("text", Shape.Text, "Что было неверно и как правильно.") { IsRequired = true });

    private static JsonObject Sponsor => FieldSchema.Mapping(
        PartyReader.SponsorKeys,
        isClosed: true,
        new("name", Shape.Text, "Кто заплатил.") { IsRequired = true },
        new("label", Shape.Text, "Слово, которым отмечен материал: Реклама."),
        new("erid", Shape.Text, "Идентификатор рекламы."),
        new("url", Shape.Url, "Сайт рекламодателя."));

    private static JsonObject Source => FieldSchema.Mapping(
        PartyReader.SourceKeys,
        isClosed: true,
        new("name", Shape.Text, "Кто сообщил.") { IsRequired = true },
        new("url", Shape.Url, "Адрес сообщения."));

    private static JsonObject Event => FieldSchema.Mapping(
        EventReader.All,
        isClosed: true,
        new("name", Shape.Text, "Название, если заголовок говорит о другом."),
        new("start", Shape.Moment, "Когда начинается; без времени — весь день.") { IsRequired = true },
        new("end", Shape.Moment, "Когда кончается."),
        new("place", Shape.Text, "Где: название места."),
        new("address", Shape.Text, "Где: улица и дом."),
        new("url", Shape.Text, "Где узнать больше или взять билеты."),
        new("price", Shape.Text, "Сколько стоит: 300 ₽, бесплатно."));

    public static FieldSchema[] TitleFields =>
    [
        new("card", Shape.Text, "Короткий заголовок для списков и карточек."),
        new("search", Shape.Text, "Заголовок для поисковиков."),
        new("social", Shape.Text, "Заголовок для соцсетей и мессенджеров."),
    ];

    private static JsonObject Titles => FieldSchema.Mapping(ArticleReader.ChannelKeys, isClosed: true, TitleFields);
}
