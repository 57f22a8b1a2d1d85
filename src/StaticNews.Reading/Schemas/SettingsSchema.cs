using System.Text.Json.Nodes;
using StaticNews.Reading.Settings;

namespace StaticNews.Reading.Schemas;

/// <summary>What site.yml may say.</summary>
internal static class SettingsSchema
{
    public static JsonObject Make() => FieldSchema.Mapping(
        SettingsKeys.All,
        isClosed: true,
        new("title", Shape.Text, "Название издания.") { IsRequired = true },
        new("tagline", Shape.Text, "Строка под названием."),
        new("url", Shape.Url, "Адрес сайта целиком, с https://.") { IsRequired = true },
        new("language", Shape.Text, "Язык сайта: ru или en."),
        new("time-zone", Shape.Text, "Часовой пояс издания, например Asia/Yekaterinburg."),
        new("categories", Categories, "Рубрики в порядке меню."),
        new("menu", SharedSchemas.Links, "Ссылки внизу страниц: о сайте, контакты, реклама."),
        new("imprint", Imprint, "Выходные данные издания."),
        new("social", SharedSchemas.Links, "Страницы издания на других сайтах."),
        new("permalink", Shape.Text, "Как составлены адреса статей: /{year}/{month}/{day}/{slug}/."),
        new("per-page", Shape.Number(1, 1000), "Сколько статей на странице списка."),
        new("front-page", FrontPage, "Блоки главной страницы под главными новостями."),
        new("feeds", Feeds, "Ленты RSS, Atom и JSON."),
        new("related", Shape.AnyOf(Shape.Number(0, 20), Shape.Flag, Related), "Похожие статьи под текстом."),
        new("images", Images, "Какие размеры фотографий готовить."),
        new("analytics", Shape.AnyOf(Shape.Text, Shape.Flag), "Адрес скрипта статистики. По умолчанию её нет."),
        new("robots", Robots, "Что можно поисковикам и обучающим роботам."),
        new("host", Shape.Words("netlify", "cloudflare", "github-pages", "gitlab-pages", "nginx", "apache", "caddy", "s3", "none"), "Где размещён сайт."),
        new("deploy", Shape.Text, "Куда отправляет сайт команда deploy: папка, user@host:/folder, s3://bucket, git:branch или netlify:site."),
        new("compress", Shape.Flag, "Класть рядом с каждым текстовым файлом сжатые .gz и .br. По умолчанию нет."),
        new("markdown", Markdown, "Можно ли в текстах писать HTML."),
        new("offline", Shape.Flag, "Показывать прочитанное без связи. По умолчанию да."),
        new("lite", Shape.Flag, "Делать текстовую версию сайта в /lite/. По умолчанию нет."),
        new("base-map", Shape.Text, "Файл GeoJSON, на который ложатся все карты: река, улицы, границы."),
        new("search", Shape.Flag, "Поиск по сайту. По умолчанию да."),
        new("history", Shape.Flag, "Показывать, что изменилось в статье после публикации, если сайт хранится в git. По умолчанию да."),
        new("rules", Shape.Named(Shape.Words("off", "warning", "error")), "Насколько серьёзны сообщения программы, по их кодам: {SN1460: off}."),
        new("policies", DiscoverySchemas.Policies, "Страницы о том, как работает издание: принципы, этика, проверка фактов. О них узнают поисковики."),
        new("security", Shape.OneOrMore, "Кому сообщить об уязвимости сайта: почта или адрес с https://. По умолчанию почта редакции."),
        new("trust", Shape.AnyOf(Shape.Flag, DiscoverySchemas.Trust), "Файл trust.txt: с кем связано издание."),
        new("humans", Shape.Flag, "Файл humans.txt: кто делает издание. По умолчанию его нет."),
        new("index-now", Shape.Text, "Ключ IndexNow: от 8 до 128 цифр и букв от a до f. С ним поисковики узнают о новом сразу."),
        new("preferred-source", Shape.Flag, "Предлагать читателям выбрать издание в новостях Google. По умолчанию нет."),
        new("oembed", Shape.Flag, "Показывать статью карточкой на чужих сайтах (oEmbed). По умолчанию нет."),
        new("share-cards", Shape.AnyOf(Shape.Flag, Shape.Moment), "Рисовать карточку с заголовком для соцсетей, если у статьи нет снимка: да, нет или дата, начиная с которой. По умолчанию нет."),
        new("admin", Shape.AnyOf(Shape.Flag, Shape.Text, Admin), "Редактор в браузере, /admin/: адрес репозитория, например https://github.com/owner/name. По умолчанию его нет."));

    private static JsonObject Categories
    {
        get
        {
            var category = FieldSchema.Mapping(
                CategoryReader.All,
                isClosed: true,
                new("slug", Shape.Text, "Короткое имя латиницей: конец адреса рубрики."),
                new("title", Shape.Text, "Название рубрики.") { IsRequired = true },
                new("description", Shape.Text, "О чём она, в одном предложении."));
            return Shape.AnyOf(Shape.List(Shape.AnyOf(Shape.Text, category)), Shape.Named(Shape.AnyOf(Shape.Text, category)));
        }
    }

    private static JsonObject Admin => FieldSchema.Mapping(
        WebEditorReader.All,
        isClosed: true,
        new("repository", Shape.Text, "Адрес репозитория или владелец и имя: owner/name.") { IsRequired = true },
        new("backend", Shape.Words("github", "gitlab", "gitea"), "Что за служба, если по адресу этого не понять."),
        new("branch", Shape.Text, "Ветка, из которой публикуется сайт."),
        new("drafts", Shape.Words("direct", "pull-requests"), "Что с сохранённым: direct — сразу публикуется, pull-requests — ждёт проверки в запросе на слияние."),
        new("auth", Shape.Url, "Адрес службы, через которую редакторы входят."),
        new("app-id", Shape.Text, "Номер приложения, под которым служба знает редактор."));

    private static JsonObject Imprint => FieldSchema.Mapping(
        ImprintReader.All,
        isClosed: true,
        new("publisher", Shape.Text, "Издатель."),
        new("founder", Shape.Text, "Учредитель."),
        new("editor-in-chief", Shape.Text, "Главный редактор."),
        new("address", Shape.Text, "Адрес редакции."),
        new("phone", Shape.Text, "Телефон редакции."),
        new("e-mail", Shape.Text, "Почта редакции."),
        new("registration", Shape.Text, "Свидетельство о регистрации."),
        new("age-rating", Shape.Text, "Возрастная отметка, например 16+."));

    private static JsonObject FrontPage
    {
        get
        {
            var block = FieldSchema.Mapping(
                FrontPageReader.BlockKeys,
                isClosed: true,
                new("category", Shape.Text, "Рубрика, из которой блок."),
                new("tag", Shape.Text, "Метка, по которой собран блок."),
                new("story", Shape.Text, "Сюжет, из которого блок."),
                new("title", Shape.Text, "Свой заголовок блока."),
                new("count", Shape.Number(1, 100), "Сколько статей."));
            var blocks = Shape.OneOrMany(Shape.AnyOf(Shape.Text, block));
            return Shape.AnyOf(blocks, FieldSchema.Mapping(FrontPageReader.PageKeys, isClosed: false, new FieldSchema("blocks", blocks, "Блоки по порядку.")));
        }
    }

    private static JsonObject Feeds => FieldSchema.Mapping(
        MachineSettings.FeedKeys,
        isClosed: true,
        new("items", Shape.Number(1, 1000), "Сколько статей в ленте."),
        new("content", Shape.Words("full", "summary"), "full — полный текст, summary — только лид."),
        new("formats", Shape.OneOrMany(Shape.Words("rss", "atom", "json")), "Какие ленты делать."),
        new("hub", Shape.Url, "Адрес WebSub, который сообщает читателям о новом."),
        new("yandex", Shape.Flag, "Лента для Яндекса."),
        new("dzen", Shape.Flag, "Лента для Дзена."));

    private static JsonObject Related => FieldSchema.Mapping(
        MachineSettings.RelatedKeys,
        isClosed: true,
        new("count", Shape.Number(0, 20), "Сколько похожих статей под текстом."),
        new("inline", Shape.Number(0, 100), "После скольких абзацев поставить ссылку на похожую статью."));

    private static JsonObject Images => FieldSchema.Mapping(
        ImageSettingsReader.All,
        isClosed: true,
        new("widths", Shape.OneOrMany(Shape.Number(1, 10_000)), "Ширины фотографий в пикселях."),
        new("formats", Shape.OneOrMore, "Форматы: avif, webp, jpeg."),
        new("quality", Shape.Number(1, 100), "Качество, от 1 до 100."));

    private static JsonObject Robots => FieldSchema.Mapping(
        MachineSettings.RobotKeys,
        isClosed: true,
        new("search", Shape.Flag, "Можно ли показывать сайт в поисковиках."),
        new("training", Shape.Flag, "Можно ли обучать на текстах программы."));

    private static JsonObject Markdown => FieldSchema.Mapping(
        MachineSettings.MarkdownKeys,
        isClosed: true,
        new FieldSchema("html", Shape.Words("safe", "trusted"), "safe — только безопасные теги, trusted — любые."));
}
