using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Tests.Machines;

/// <summary>A small outlet whose articles hold everything that a feed has to tell.</summary>
internal static class RichOutlet
{
    public static SmallOutlet Make()
    {
        var outlet = new SmallOutlet();
        outlet.Settings = outlet.Settings with { Feeds = new FeedSettings(20, true, "https://hub.example/") };
        var repair = outlet.Add("2024/06/remont-ulitsy", "Ремонт улицы & двора <закончен>", "2024-06-20 18:05");
        var old = outlet.Add("2024/07/otvet", "Ответ читателям", "2024-07-03 08:00", article => article with { Lead = new("Коротко", default) });
        old.Tags = [outlet.Topic(TopicKind.Tag, "dorogi", "дороги")];
        repair.Tags = [outlet.Topic(TopicKind.Tag, "dorogi", "дороги")];
        AddBridge(outlet, repair);
        outlet.Pages.Add(new LinkedPage { Route = new Route("/about/"), Page = About() });
        return outlet;
    }

    /// <summary>The article that holds everything.</summary>
    public static LinkedArticle Bridge(SmallOutlet outlet) => outlet.Articles.Single(article => article.Id == "2024/07/most");

    private static void AddBridge(SmallOutlet outlet, LinkedArticle repair)
    {
        var photo = SmallOutlet.Photo("media/мост.jpg");
        var bridge = outlet.Add("2024/07/most", "Мост через Урал откроют в сентябре", "2024-07-04 09:30", Write, BridgeBody());
        bridge.Tags = [outlet.Topic(TopicKind.Tag, "most", "мост"), outlet.Topic(TopicKind.Tag, "dorogi", "дороги")];
        bridge.Authors = [outlet.Topic(TopicKind.Author, "anna-sergeeva", "Анна Сергеева")];
        bridge.Story = outlet.Topic(TopicKind.Story, "novyi-most", "Новый мост");
        bridge.Picture = new LinkedPicture(bridge.Article.Image!, photo, null);
        bridge.Links =
        [
            new ResolvedLink.ToArticle(repair, "#itogi"),
            new ResolvedLink.ToMedia(SmallOutlet.Photo("media/opora.jpg")),
            new ResolvedLink.AsWritten("https://rutube.ru/video/0a1b/"),
            new ResolvedLink.ToMedia(SmallOutlet.Photo("media/remont.geojson", MediaKind.Map)),
            new ResolvedLink.ToMedia(SmallOutlet.Photo("media/doklad.pdf", MediaKind.Document)),
            new ResolvedLink.Dead("net.md"),
            new ResolvedLink.AsWritten("#fn-1"),
            new ResolvedLink.ToRoute(new Route("/about/"), ""),
        ];
    }

    private static Article Write(Article article) => article with
    {
        Outline = new BodyOutline { Links = [.. Enumerable.Range(0, 8).Select(Target)] },
        Lead = new("Подрядчик обещает закончить раньше срока", default),
        Updated = SmallOutlet.Moment("2024-07-04 12:00"),
        Image = new Picture(new Located<string>("мост.jpg", default), "Опоры моста", "Опоры готовы", "Фото: Анна Сергеева", null),
        Corrections = [new Correction(SmallOutlet.Moment("2024-07-05 00:00"), "Срок назван неверно: 15 сентября, а не 1-е.")],
        Sponsor = new Sponsor("АО «Мостострой»", "Реклама", "2VtzqwE", null),
        CitedSource = new CitedSource("Пресс-служба округа", "https://okrug.example/novosti?id=1&part=2"),
    };

    private static BodyLink Target(int index) => new($"{index}", index is >= 1 and <= 5 ? BodyLinkKind.Media : BodyLinkKind.Link, default);

    private static Body BridgeBody() => new(
    [
        new BodyPart.Markup("<h2 id=\"sroki\" class=\"subhead\">Сроки</h2>\n<p>См. <a href=\""),
        new BodyPart.Href(0),
        new BodyPart.Markup("\">итоги</a> и <a href=\""),
        new BodyPart.Href(5),
        new BodyPart.Markup("\">пропавшее</a>, сноска <a href=\""),
        new BodyPart.Href(6),
        new BodyPart.Markup("\">1</a>; <a href=\"#fn-2\">2</a>; <a href='/about/?a=1&amp;b=2'>о нас</a>; <a href=\"javascript:alert(1)\">нет</a>.</p>\n"),
        new BodyPart.Markup("<script>alert('</p>')</script><iframe src=\"https://elsewhere.example/\">запасной</iframe><p onclick=\"x()\" style=\"color:red\">Без скриптов ]]> и \u0001управляющих.</p>\n"),
        new BodyPart.Markup("<ul class=\"tasks\">\n<li><input type=\"checkbox\" disabled checked> опоры</li>\n<li><input type=\"checkbox\" disabled> пролёт</li>\n</ul>\n"),
        new BodyPart.Gallery([new FigurePart(1, "Опора", null, null), new FigurePart(1, "", "Фото: архив", null)]),
        new BodyPart.Figure(new FigurePart(2, "Проезд по мосту", null, new Embed("Rutube", "https://rutube.ru/play/embed/0a1b", "https://rutube.ru/video/0a1b/"))),
        new BodyPart.Figure(new FigurePart(3, "Схема объезда", null, null)),
        new BodyPart.Figure(new FigurePart(4, "Доклад", "Источник: администрация", null)),
        new BodyPart.Figure(new FigurePart(5, "Пропавшее фото", null, null)),
        new BodyPart.ReadAlso(0, "Читайте также:", "ремонт"),
        new BodyPart.Quote(SmallOutlet.Markup("<p>Успеем.</p>\n"), "Пётр Ильин, прораб"),
        new BodyPart.Block(BlockKind.Factbox, null, null, null, SmallOutlet.Markup("<p>Длина 320 м.</p>\n")),
        new BodyPart.Block(BlockKind.Live, "Движение открыто", SmallOutlet.Moment("2024-07-04 12:40"), "live-1240", SmallOutlet.Markup("<p>Первые машины.</p>\n")),
    ]);

    private static Page About() => new()
    {
        Source = new SourceFile("pages/about.md", "input/pages/about.md", default),
        Title = new Located<string>("О нас", default),
        Outline = BodyOutline.Empty,
        Address = new Located<string>("/about/", default),
        Updated = SmallOutlet.Moment("2023-01-01 00:00"),
    };
}
