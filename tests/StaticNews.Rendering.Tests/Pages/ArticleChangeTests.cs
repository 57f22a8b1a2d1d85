using StaticNews.Rendering.Themes;

namespace StaticNews.Rendering.Tests.Pages;

/// <summary>The page of an article is not hashed value by value: each thing that its values follow from has a line here.</summary>
public sealed class ArticleChangeTests
{
    private const string Most = "/2024/07/04/most/";

    private const string Outlet = """
        -- site.yml --
        title: Орск.today
        url: https://orsk.example/gazeta/
        time-zone: Asia/Yekaterinburg
        categories: [{slug: obshchestvo, title: Общество}]
        imprint: {publisher: ООО «Орск», email: info@orsk.example}
        social: [{title: VK, url: https://vk.example/orsk}]
        -- media/most.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"></svg>
        -- media/film.mp4 --
        film
        -- media/film.vtt --
        WEBVTT

        00:00.000 --> 00:02.000
        Слова
        -- authors/anna.md --
        ---
        name: Анна Сергеева
        role: корреспондент
        ---
        Пишет о дорогах.
        -- pages/about.md --
        ---
        title: О нас
        permalink: /about/
        ---
        Мы — газета.
        -- stories/novyi-most.md --
        ---
        title: Новый мост
        summary: Как строят мост
        ---
        -- articles/most.md --
        ---
        title: Мост откроют
        date: 2024-07-04 09:30
        updated: 2024-07-05 12:00
        expires: 2024-09-01 12:00
        category: obshchestvo
        tags: [мост]
        authors: [anna]
        story: novyi-most
        image: {src: /media/most.svg, alt: Мост}
        ---
        Со [ссылкой](remont.md), [страницей](../pages/about.md) и <font color="red">цветом</font>.

        ![Фильм](/media/film.mp4)
        -- articles/remont.md --
        ---
        title: Ремонт улицы
        date: 2024-06-30 08:00
        category: obshchestvo
        tags: [дороги]
        ---
        Текст.
        -- articles/opory.md --
        ---
        title: Опоры встали
        date: 2024-06-20 08:00
        category: obshchestvo
        story: novyi-most
        ---
        Текст.
        -- articles/open.md --
        ---
        title: Движение пошло
        date: 2024-07-20 08:00
        category: obshchestvo
        story: novyi-most
        ---
        Текст.
        """;

    private static readonly DrawnSite Before = Draw(Outlet);

    [Theory]
    [InlineData("Мост откроют", "Мост закроют")]
    [InlineData("2024-07-05 12:00", "2024-07-05 13:00")]
    [InlineData("expires: 2024-09-01 12:00", "expires: 2024-07-31 12:00")]
    [InlineData("title: Орск.today", "title: Орск.вчера")]
    [InlineData("https://orsk.example/gazeta/", "https://orsk.example/news/")]
    [InlineData("https://orsk.example/gazeta/", "https://novotroitsk.example/gazeta/")]
    [InlineData("time-zone: Asia/Yekaterinburg", "time-zone: Europe/Moscow")]
    [InlineData("time-zone: Asia/Yekaterinburg", "time-zone: Asia/Yekaterinburg\nlanguage: en")]
    [InlineData("time-zone: Asia/Yekaterinburg", "time-zone: Asia/Yekaterinburg\nrobots: {search: false}")]
    [InlineData("time-zone: Asia/Yekaterinburg", "time-zone: Asia/Yekaterinburg\nmarkdown: {html: trusted}")]
    [InlineData("time-zone: Asia/Yekaterinburg", "time-zone: Asia/Yekaterinburg\ntagline: Новости города")]
    [InlineData("time-zone: Asia/Yekaterinburg", "time-zone: Asia/Yekaterinburg\nrelated: {count: 1}")]
    [InlineData("title: Общество}", "title: Жизнь}")]
    [InlineData("info@orsk.example", "news@orsk.example")]
    [InlineData("https://vk.example/orsk", "https://vk.example/orsk.today")]
    [InlineData("width=\"800\"", "width=\"900\"")]
    [InlineData("WEBVTT", "WEBVTT 2")]
    [InlineData("-- media/film.mp4 --\nfilm", "-- media/film.mp4 --\nanother")]
    [InlineData("Анна Сергеева", "Анна Петрова")]
    [InlineData("role: корреспондент", "role: редактор")]
    [InlineData("Пишет о дорогах", "Пишет о мостах")]
    [InlineData("permalink: /about/", "permalink: /o-nas/")]
    [InlineData("title: Новый мост", "title: Большой мост")]
    [InlineData("Как строят мост", "Как строили мост")]
    [InlineData("tags: [мост]", "tags: [мосты]")]
    [InlineData("title: Ремонт улицы", "title: Ремонт проспекта")]
    [InlineData("2024-06-30 08:00", "2024-06-29 08:00")]
    [InlineData("title: Опоры встали", "title: Опоры стоят")]
    [InlineData("title: Движение пошло", "title: Движение идёт")]
    [InlineData("story: novyi-most\n---\nТекст.", "---\nТекст.")]
    [InlineData("-- articles/opory.md --", "-- articles/opora.md --")]
    [InlineData("-- articles/remont.md --", "-- articles/remonty.md --")]
    public void Whatever_the_page_of_an_article_shows_changes_its_fingerprint(string old, string other)
    {
        Assert.Contains(old, Outlet, StringComparison.Ordinal);
        var after = Draw(Outlet.Replace(old, other, StringComparison.Ordinal));
        Assert.NotEqual(Before.Draw(Most), after.Draw(Most));
        Assert.NotEqual(Before.FingerprintOf(Most), after.FingerprintOf(Most));
    }

    [Fact]
    public void What_it_does_not_show_leaves_the_page_of_an_article_alone()
    {
        var after = Draw(Outlet.Replace("Текст.", "Другой текст.", StringComparison.Ordinal).Replace("categories:", "per-page: 5\ncategories:", StringComparison.Ordinal));

        Assert.Equal(Before.FingerprintOf(Most), after.FingerprintOf(Most));
        Assert.Equal(Before.Draw(Most), after.Draw(Most));
    }

    private static DrawnSite Draw(string text) => new(text, new EmbeddedTheme());
}
