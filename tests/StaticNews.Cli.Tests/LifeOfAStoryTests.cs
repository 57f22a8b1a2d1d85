using StaticNews.Cli.Tests.Previewing;

namespace StaticNews.Cli.Tests;

/// <summary>What a newsroom does with a story from its first line to its withdrawal, through the real program, seen in the files of the site.</summary>
public sealed class LifeOfAStoryTests
{
    private const string Outlet = """
        -- input/site.yml --
        title: Орск.today
        url: https://orsk.example/
        permalink: /{category}/{slug}/
        categories:
          - slug: gorod
            title: Город
          - slug: sport
            title: Спорт
        """;

    private const string Story = Outlet + "\n" + """
        -- input/articles/most.md --
        ---
        title: Мост открыли
        date: 2026-11-23 10:00
        category: gorod
        ---
        Мост через Урал открыли для движения.
        """;

    [Fact]
    public void A_story_begins_as_a_draft_that_no_reader_sees() => Script.Run("""
        run new article `Мост открыли` --category gorod --date `2026-11-23 10:00`
        has input/articles/2026/11/most-otkryli.md `draft: true`
        run build
        lacks output/gorod/most-otkryli/index.html
        run build --drafts --output drafts
        has drafts/gorod/most-otkryli/index.html
        lacks drafts/urls.txt most-otkryli
        lacks input/urls.lock most-otkryli
        replace input/articles/2026/11/most-otkryli.md `draft: true` ``
        run build
        has output/gorod/most-otkryli/index.html
        has output/urls.txt /gorod/most-otkryli/
        has input/urls.lock /gorod/most-otkryli/

        """ + Outlet);

    [Fact]
    public async Task A_draft_is_previewed()
    {
        await using var preview = await RunningPreview.StartAsync(Story.Replace("category: gorod", "category: gorod\ndraft: true", StringComparison.Ordinal));

        Assert.Contains("Мост через Урал", await preview.PageAsync("gorod/most/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_that_is_scheduled_comes_out_at_its_minute() => Script.Run("""
        replace input/articles/most.md `2026-11-23 10:00` `2027-02-01 10:00`
        run next --now 2027-02-01T09:59
        says 2027-02-01T10:00:00+05:00
        run build --now 2027-02-01T09:59
        lacks output/gorod/most/index.html
        lacks output/urls.txt most
        run build --now 2027-02-01T10:00
        has output/gorod/most/index.html
        has output/urls.txt /gorod/most/
        lacks input/urls.lock

        """ + Story);

    [Fact]
    public void A_mistake_in_a_story_that_waits_for_its_hour_is_told_before_it_would_stop_the_site() => Script.Run("""
        replace input/articles/most.md `2026-11-23 10:00` `2027-02-01 10:00`
        replace input/articles/most.md `category: gorod` `category: gorodd`
        run build --now 2027-01-31
        1 run check --now 2027-01-31
        says input/articles/most.md:4:11: error SN1104:
        1 run build --now 2027-02-01T10:00

        """ + Story);

    [Fact]
    public void A_correction_stands_with_the_story_and_among_all_corrections() => Script.Run("""
        replace input/articles/most.md `category: gorod` `category: gorod\nauthor: Иван Петров\ncorrections: [{date: 2026-11-24, text: Открыли утром.}]`
        run build
        has output/gorod/most/index.html `Открыли утром.`
        has output/corrections/index.html `Открыли утром.`
        has output/corrections/index.html `href="/corrections/2026/11/"`
        has output/corrections/2026/11/index.html `Открыли утром.`
        has output/authors/ivan-petrov/index.html `href="/authors/ivan-petrov/corrections/"`
        has output/authors/ivan-petrov/corrections/index.html `Открыли утром.`

        """ + Story);

    [Fact]
    public void A_story_that_moved_to_another_category_is_found_from_every_address_it_had() => Script.Run("""
        run build
        replace input/articles/most.md `category: gorod` `category: sport`
        run build
        has output/sport/most/index.html
        has output/gorod/most/index.html /sport/most/
        has output/_redirects `/gorod/most/ /sport/most/ 301!`
        has input/urls.lock /gorod/most/
        replace input/articles/most.md `category: sport` `category: sport\nslug: mosty`
        run build
        has output/_redirects `/gorod/most/ /sport/mosty/ 301!`
        has output/_redirects `/sport/most/ /sport/mosty/ 301!`
        remember
        run build --force
        unchanged
        replace input/articles/most.md `category: sport\nslug: mosty` `category: gorod`
        run build
        has output/gorod/most/index.html `Мост через Урал`
        has output/_redirects `/sport/mosty/ /gorod/most/ 301!`

        """ + Story);

    [Fact]
    public void A_story_whose_file_and_headline_were_renamed_is_found_at_its_old_address() => Script.Run("""
        run build
        has output/feed.xml `2024:most</guid>`
        move input/articles/most.md input/articles/2026/ural.md
        replace input/articles/2026/ural.md `Мост открыли` `Через Урал поехали`
        run build
        has output/gorod/ural/index.html `Через Урал поехали`
        has output/gorod/most/index.html /gorod/ural/
        has output/_redirects `/gorod/most/ /gorod/ural/ 301!`
        has output/feed.xml `2024:most</guid>`
        has output/atom.xml `2024:most</id>`

        """ + Story);

    [Fact]
    public void A_story_that_vanishes_stops_the_build_which_names_the_ways_out() => Script.Run("""
        run build
        remember
        move input/articles/most.md input/articles/ural.md
        replace input/articles/ural.md `Мост через Урал открыли` `Через Урал поехали`
        1 run build
        says input/urls.lock:3:1: error SN1514:
        says /gorod/most/: gone
        unchanged
        move new.yml input/redirects.yml
        run build
        has output/_redirects `/gorod/most/ /gorod/ural/ 301!`

        """ + Story + """

        -- new.yml --
        /gorod/most/: /gorod/ural/
        """);

    [Fact]
    public void A_story_that_was_withdrawn_is_answered_as_gone() => Script.Run("""
        run build
        delete input/articles/most.md
        1 run build
        move gone.yml input/redirects.yml
        run build
        has output/_redirects `/gorod/most/ /410.html 410!`
        has output/410.html `Материал снят с публикации`
        has output/gorod/most/index.html `Материал снят с публикации`
        has output/gorod/most/index.html `content="noindex"`
        lacks output/sitemap.xml `gorod/most`
        has input/urls.lock /gorod/most/

        """ + Story + """

        -- gone.yml --
        /gorod/most/: gone
        """);

    [Fact]
    public void A_category_under_another_name_is_found_at_its_old_address_with_its_feed() => Script.Run("""
        run build
        replace input/site.yml `slug: gorod` `slug: nash-gorod`
        replace input/articles/most.md `category: gorod` `category: Город`
        run build
        has output/_redirects `/gorod/ /nash-gorod/ 301!`
        has output/_redirects `/gorod/feed.xml /nash-gorod/feed.xml 301!`
        has output/_redirects `/gorod/most/ /nash-gorod/most/ 301!`
        has input/urls.lock /gorod/

        """ + Story);

    [Fact]
    public void A_machine_that_commits_nothing_keeps_the_promises_of_what_is_live() => Script.Run("""
        run build --output live --previous nothing-yet
        lacks input/urls.lock
        has live/urls.txt /gorod/most/
        replace input/articles/most.md `category: gorod` `category: sport`
        run build --previous live
        has output/_redirects `/gorod/most/ /sport/most/ 301!`
        has output/urls.txt /gorod/most/
        lacks input/urls.lock
        delete input/articles/most.md
        1 run build --previous live
        says live/urls.txt:3:1: error SN1514:
        3 run build --previous nowhere
        says error SN3009:
        3 run build --previous wrong
        says wrong/urls.txt:1:1: error SN3010:

        """ + Story + """

        -- nothing-yet/about.txt --
        Пусто.
        -- wrong/urls.txt --
        <!doctype html>
        """);

    [Fact]
    public void A_build_after_the_register_was_written_has_nothing_to_do() => Script.Run("""
        run build
        replace input/articles/most.md `category: gorod` `category: sport`
        run build
        run build
        silent link

        """ + Story);
}
