using System.Collections.Concurrent;
using AngleSharp.Html.Parser;
using StaticNews.Rendering.Themes;
using StaticNews.Testing;

namespace StaticNews.Rendering.Tests.Pages;

public sealed class PageTests
{
    private const string Shown = """
        -- media/plan.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"></svg>
        -- media/film.mp4 --
        film
        -- media/film.vtt --
        WEBVTT

        00:00.000 --> 00:02.000
        Слова
        -- media/zvuk.mp3 --
        sound
        -- media/doklad.pdf --
        document
        -- media/remont.geojson --
        {"type":"Point","coordinates":[58.5,51.2]}
        -- articles/a.md --
        ---
        title: Показ
        date: 2024-07-04
        image: {src: /media/plan.svg, alt: План, focus: 30% 50%}
        ---
        Текст с рисунком ![план](/media/plan.svg) внутри.

        ![План моста](/media/plan.svg "Фото: Анна")

        ![Раз](/media/plan.svg) ![Два](/media/plan.svg)

        ![Фильм](/media/film.mp4)

        ![Звук](/media/zvuk.mp3)

        ![Доклад](/media/doklad.pdf)

        ![Ремонт](/media/remont.geojson)

        ![Нет такой](/media/net.jpg)
        """;

    private static readonly DrawnSite Site = new(Texts.Outlet);

    [Theory]
    [InlineData("/2024/07/04/most/", "article.html")]
    [InlineData("/2024/07/10/live/", "live.html")]
    [InlineData("/obshchestvo/", "category.html")]
    [InlineData("/authors/anna/", "author.html")]
    [InlineData("/stories/most/", "story.html")]
    [InlineData("/", "front.html")]
    [InlineData("/archive/", "archive.html")]
    [InlineData("/2024/07/", "month.html")]
    [InlineData("/tags/", "tags.html")]
    [InlineData("/about/", "page.html")]
    [InlineData("/corrections/", "corrections.html")]
    [InlineData("/404.html", "not-found.html")]
    [InlineData("/staryi-most/", "redirect.html")]
    public void A_page_shows_what_its_views_say(string route, string golden) => Golden.Verify(Site.Pretty(route), golden);

    [Fact]
    public void The_latest_headlines_are_a_small_file_of_their_own() => Golden.Verify(Site.Draw("/fresh.json") + "\n", "fresh.json");

    [Fact]
    public void Every_address_of_the_site_is_planned() =>
        Golden.Verify(string.Concat(Site.Plan.Artefacts.Select(artefact => artefact.Route + "\n")), "routes.txt");

    [Fact]
    public void Every_link_of_every_page_leads_somewhere_under_the_prefix()
    {
        var parser = new HtmlParser();
        foreach (var page in Site.Pages)
        {
            using var document = parser.ParseDocument(Site.Draw(page));
            foreach (var link in document.QuerySelectorAll("[href^='/'], [src^='/']"))
            {
                var address = link.GetAttribute("href") ?? link.GetAttribute("src")!;
                Assert.StartsWith("/gazeta/", address, StringComparison.Ordinal);
                var route = Uri.UnescapeDataString(address["/gazeta".Length..].Split('#')[0]);
                Assert.True(Site.Has(route), $"{page} links to {route}, which is nowhere");
            }
        }
    }

    [Fact]
    public void The_theme_that_ships_draws_every_page_and_all_its_links_lead_somewhere()
    {
        var site = new DrawnSite(Texts.Outlet, new EmbeddedTheme());
        var parser = new HtmlParser();
        foreach (var page in site.Pages)
        {
            using var document = parser.ParseDocument(site.Draw(page));
            foreach (var link in document.QuerySelectorAll("a[href^='/'], link[href^='/'], script[src^='/'], img[src^='/']"))
            {
                var address = link.GetAttribute("href") ?? link.GetAttribute("src")!;
                Assert.True(site.Has(Uri.UnescapeDataString(address["/gazeta".Length..].Split('#')[0])), $"{page} links to {address}, which is nowhere");
            }
        }
    }

    [Fact]
    public void Pages_drawn_at_once_are_the_same_as_pages_drawn_one_after_another()
    {
        var alone = Site.Pages.ToDictionary(page => page, Site.Draw, StringComparer.Ordinal);
        var together = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        Parallel.For(0, 200, i =>
        {
            var page = alone.Keys.ElementAt(i % alone.Count);
            together[page] = Site.Draw(page);
        });
        Assert.All(together, pair => Assert.Equal(alone[pair.Key], pair.Value));
    }

    [Fact]
    public void An_english_site_speaks_english()
    {
        var site = new DrawnSite("""
            -- site.yml --
            title: Orsk Today
            url: https://orsk.example/
            language: en
            -- articles/bridge.md --
            ---
            title: The bridge opens
            date: 2024-07-04 09:30
            ---
            Text.
            """, new EmbeddedTheme());
        var page = site.Draw("/2024/07/04/bridge/");
        Assert.Contains("<html lang=\"en\"", page, StringComparison.Ordinal);
        Assert.Contains("July", page, StringComparison.Ordinal);
        Assert.DoesNotContain("июля", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_not_for_search_engines() =>
        Assert.Contains("content=\"noindex\"", new DrawnSite(
            "-- articles/a.md --\n---\ntitle: А\ndate: 2024-07-04\ndraft: true\n---\nТ.", drafts: true).Draw("/2024/07/04/a/"), StringComparison.Ordinal);

    [Fact]
    public void Files_of_static_and_pictures_are_copied()
    {
        var site = new DrawnSite("-- static/.well-known/a.txt --\nсвоё\n-- static/key.txt --\nключ\n" + Shown);
        var copied = site.Plan.Artefacts.OfType<Artefact.Copied>().Select(artefact => $"{artefact.Path} to {artefact.Route}\n");
        Golden.Verify(string.Concat(copied), "copied.txt");
    }

    [Fact]
    public void A_body_shows_pictures_films_sound_documents_and_maps() => Golden.Verify(new DrawnSite(Shown).Pretty("/2024/07/04/a/"), "shown.html");

    [Fact]
    public void Full_pages_of_a_list_are_numbered_from_the_oldest()
    {
        var articles = Enumerable.Range(1, 7).Select(day => $"-- articles/a{day}.md --\n---\ntitle: Новость {day}\ndate: 2024-07-0{day}\n---\nТекст.\n");
        var site = new DrawnSite("-- site.yml --\ntitle: Орск\nurl: https://orsk.example/\nper-page: 2\n" + string.Concat(articles));
        Golden.Verify(
            string.Concat(site.Pages.Where(page => page.StartsWith("/novosti/", StringComparison.Ordinal)).Select(page => $"== {page}\n{site.Pretty(page)}")),
            "paging.html");
    }

    [Fact]
    public void An_old_address_that_lacks_only_the_final_slash_needs_no_page() =>
        Assert.True(new DrawnSite("-- redirects.yml --\n/about: /about/\n-- pages/about.md --\n---\ntitle: О нас\n---\nТ.").Has("/about/"));
}
