using System.Text;
using StaticNews.Rendering.Themes;

namespace StaticNews.Rendering.Tests.Pages;

/// <summary>The text-only edition below /lite/.</summary>
public sealed class LiteTests
{
    private const string Articles = """
        -- media/most.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"></svg>
        -- articles/most.md --
        ---
        title: Мост открыт
        lead: По нему уже ездят
        date: 2024-07-04 09:30
        image: most.svg
        tags: [мост]
        ---
        Первый абзац и [старая новость](opory.md).

        ![Вид с берега](/media/most.svg "Фото: Анна")

        ![Фильм](https://youtu.be/dQw4w9WgXcQ)

        Читайте также: [Опоры готовы](opory.md)

        ::: factbox Что известно
        Длина 612 метров.
        :::
        -- articles/opory.md --
        ---
        title: Опоры готовы
        date: 2024-07-03 09:30
        tags: [мост]
        ---
        Текст.
        """;

    private static readonly DrawnSite Site = new("-- site.yml --\ntitle: Орск.today\nurl: https://orsk.example/\nlite: true\n" + Articles, new EmbeddedTheme());

    private static readonly string Page = Site.Draw("/lite/2024/07/04/most/").Replace('\u00A0', ' ');

    [Fact]
    public void An_article_has_all_its_words_and_nothing_that_weighs()
    {
        foreach (var words in new[] { "Мост открыт", "По нему уже ездят", "Первый абзац", "Вид с берега", "Фото: Анна", "Что известно", "612 метров" })
        {
            Assert.Contains(words, Page, StringComparison.Ordinal);
        }

        Assert.DoesNotMatch("<(img|picture|script|video|audio|iframe)", Page);
        Assert.Equal(1, System.Text.RegularExpressions.Regex.Count(Page, "<link rel=\"stylesheet\""));
        Assert.InRange(Encoding.UTF8.GetByteCount(Page), 1, 20_000);
    }

    [Fact]
    public void Pictures_and_films_are_links_to_what_they_are()
    {
        Assert.Matches("<a href=\"/assets/media/most\\.[0-9a-f]+\\.svg\">Вид с берега</a> \\(Фото\\)", Page);
        Assert.Contains("<a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\">Фильм</a> (YouTube)", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_articles_stay_in_the_edition()
    {
        Assert.DoesNotContain("href=\"/2024/07/03/opory/\"", Page, StringComparison.Ordinal);
        Assert.Equal(3, Page.Split("href=\"/lite/2024/07/03/opory/\"").Length - 1);
        Assert.Contains("href=\"/2024/07/04/most/\"", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_engines_are_sent_to_the_whole_page()
    {
        Assert.Contains("<link rel=\"canonical\" href=\"https://orsk.example/2024/07/04/most/\">", Page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", Page, StringComparison.Ordinal);
        Assert.DoesNotContain("/lite/", Site.Draw(Site.Plan.Artefacts.First(artefact => artefact.Route.Path.StartsWith("/sitemaps/", StringComparison.Ordinal)).Route.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void The_front_page_lists_headlines_by_day_and_each_page_leads_to_its_own_text()
    {
        var front = Site.Draw("/lite/");

        Assert.Matches("<h2>4.июля 2024</h2>\\s*<ul>\\s*<li>.*/lite/2024/07/04/most/.*\\s*</ul>\\s*<h2>3.июля 2024</h2>", front);
        Assert.Contains("<a href=\"/lite/2024/07/04/most/\">Текстовая версия</a>", Site.Draw("/2024/07/04/most/"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/lite/\">Текстовая версия</a>", Site.Draw("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_outlet_that_does_not_ask_for_it_has_none()
    {
        var without = new DrawnSite("-- site.yml --\ntitle: Орск.today\nurl: https://orsk.example/\n" + Articles, new EmbeddedTheme());

        Assert.DoesNotContain(without.Pages, page => page.StartsWith("/lite/", StringComparison.Ordinal));
        Assert.DoesNotContain("/lite/", without.Draw("/2024/07/04/most/"), StringComparison.Ordinal);
    }
}
