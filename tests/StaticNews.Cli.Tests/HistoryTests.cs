namespace StaticNews.Cli.Tests;

/// <summary>What readers are shown of changes after publication, from real commits through the real program.</summary>
public sealed class HistoryTests
{
    private const string Page = "output/most/history/index.html";

    private const string Outlet = """
        -- input/site.yml --
        title: Орск.today
        url: https://orsk.example/
        permalink: /{slug}/
        """;

    private const string Story = Outlet + "\n" + """
        -- input/articles/most.md --
        ---
        title: Мост открыли
        lead: По нему уже едут машины.
        date: 2026-11-23 10:00
        ---
        Мост через Урал открыли для движения в понедельник.

        Движение по нему пустили утром, и первым проехал автобус.
        """;

    [Fact]
    public void Readers_see_what_was_struck_and_added_after_publication_and_when() => Script.Run($"""
        commit 2026-11-23T10:05
        replace input/articles/most.md `в понедельник` `во вторник`
        replace input/articles/most.md `уже едут` `едут`
        commit 2026-11-24T18:30
        replace input/articles/most.md `Мост открыли` `Мост через Урал открыли`
        commit 2026-11-25T09:00
        run build --now 2026-11-26
        has output/most/index.html `<time datetime="2026-11-25T09:00:00+05:00">25 ноября 2026</time>: <a href="/most/history/">что изменилось</a>`
        has {Page} `<del>в понедельник.</del> <ins>во вторник.</ins>`
        has {Page} `По нему <del>уже</del> едут машины.`
        has {Page} `Мост <ins>через Урал</ins> открыли`
        has {Page} `24 ноября 2026, 18:30`
        has {Page} `content="noindex"`
        lacks {Page} `проехал автобус`
        lacks output/sitemap.xml history

        """ + Story);

    [Fact]
    public void The_page_is_the_same_whether_commits_came_one_by_one_or_all_at_once() => Script.Run("""
        commit 2026-11-23T10:05
        run build --now 2026-11-26
        lacks output/most/history/index.html
        replace input/articles/most.md `в понедельник` `во вторник`
        commit 2026-11-24T18:30
        run build --now 2026-11-26
        has output/most/history/index.html `во вторник`
        move input/articles/most.md input/articles/2026/most/index.md
        commit 2026-11-24T18:40
        replace input/articles/2026/most/index.md `автобус` `трамвай`
        commit 2026-11-24T18:50
        run build --now 2026-11-26
        has output/most/history/index.html `<del>автобус.</del> <ins>трамвай.</ins>`
        has output/most/history/index.html `<ins>во вторник.</ins>`
        run build --now 2026-11-26
        remember
        run build --now 2026-11-26 --force
        unchanged

        """ + Story);

    [Fact]
    public void What_was_written_before_publication_stays_with_the_newsroom() => Script.Run($"""
        replace input/articles/most.md `date: 2026-11-23 10:00` `date: 2026-11-23 10:00\ndraft: true`
        commit 2026-11-22T10:00
        replace input/articles/most.md `в понедельник` `по секрету`
        commit 2026-11-23T11:00
        replace input/articles/most.md `\ndraft: true` ``
        replace input/articles/most.md `по секрету` `сегодня`
        commit 2026-11-23T12:00
        run build --now 2026-11-26
        lacks {Page}
        replace input/articles/most.md `сегодня` `вчера`
        commit 2026-11-24T12:00
        run build --now 2026-11-26
        has {Page} `<del>сегодня.</del> <ins>вчера.</ins>`
        lacks {Page} секрету

        """ + Story);

    [Fact]
    public void What_waits_for_its_hour_has_no_past_and_gets_none_when_it_comes_out() => Script.Run($"""
        commit 2026-11-22T10:00
        replace input/articles/most.md `в понедельник` `сегодня`
        commit 2026-11-23T09:55
        run build --now 2026-11-23T09:58
        lacks {Page}
        run build --now 2026-11-23T10:00
        has output/most/index.html `сегодня`
        lacks {Page}
        run build --now 2026-11-23T09:58 --future
        lacks {Page}

        """ + Story);

    [Fact]
    public void A_story_that_was_withdrawn_and_comes_back_begins_anew() => Script.Run($"""
        commit 2026-11-23T10:05
        replace input/articles/most.md `в понедельник` `с обвинением`
        commit 2026-11-23T11:00
        run build --now 2026-11-23T11:30
        has {Page} обвинением
        replace input/articles/most.md `date: 2026-11-23 10:00` `date: 2026-11-23 10:00\ndraft: true`
        commit 2026-11-23T12:00
        replace input/articles/most.md `\ndraft: true` ``
        replace input/articles/most.md `с обвинением` `вчера`
        commit 2026-11-24T12:00
        run build --now 2026-11-26
        lacks {Page}

        """ + Story);

    [Fact]
    public void Other_headers_and_other_markup_of_the_same_words_are_no_change() => Script.Run($"""
        commit 2026-11-23T10:05
        replace input/articles/most.md `date: 2026-11-23 10:00` `date: 2026-11-23 10:00\ntags: [мост]\nupdated: 2026-11-24 10:00`
        replace input/articles/most.md `первым проехал автобус` `первым\nпроехал **автобус**`
        commit 2026-11-24T10:00
        run build --now 2026-11-26
        lacks {Page}

        """ + Story);

    [Fact]
    public void What_was_merged_counts_from_its_merge_for_nobody_saw_it_before() => Script.Run($"""
        commit 2026-11-23T10:05
        git checkout --quiet -b correction
        replace input/articles/most.md `в понедельник` `в ночь`
        commit 2026-11-24T10:00
        replace input/articles/most.md `в ночь` `во вторник`
        commit 2026-11-24T11:00
        git checkout --quiet main
        environment GIT_COMMITTER_DATE 2026-11-25T12:00+0500
        git merge --quiet --no-ff correction
        run build --now 2026-11-26
        has {Page} `<del>в понедельник.</del> <ins>во вторник.</ins>`
        has {Page} `25 ноября 2026, 12:00`
        lacks {Page} ночь

        """ + Story);

    [Fact]
    public void Versions_of_one_moment_count_as_one_with_or_without_what_was_known() => Script.Run($"""
        commit 2026-11-23T10:05
        run build --now 2026-11-26
        replace input/articles/most.md `в понедельник` `в ночь`
        commit 2026-11-24T10:00
        run build --now 2026-11-26
        has {Page} `<ins>ночь.</ins>`
        replace input/articles/most.md `в ночь` `во вторник`
        commit 2026-11-24T10:00
        run build --now 2026-11-26
        has {Page} `<del>в понедельник.</del> <ins>во вторник.</ins>`
        lacks {Page} ночь

        """ + Story);

    [Fact]
    public void A_live_blog_that_grows_is_no_change_but_what_is_changed_in_it_is() => Script.Run($"""
        replace input/articles/most.md `date: 2026-11-23 10:00` `date: 2026-11-23 10:00\ntype: live`
        replace input/articles/most.md `Движение по нему` `::: live 2026-11-23 10:10 Поехали\nПоехал автобус.\n:::\n\nДвижение по нему`
        commit 2026-11-23T10:15
        replace input/articles/most.md `Движение по нему` `::: live 2026-11-23 10:20 Едут\nЕдет трамвай.\n:::\n\nДвижение по нему`
        commit 2026-11-23T10:25
        run build --now 2026-11-26
        lacks {Page}
        replace input/articles/most.md `Поехал автобус.` `Поехал троллейбус.`
        commit 2026-11-23T10:35
        run build --now 2026-11-26
        has {Page} `<del>автобус.</del> <ins>троллейбус.</ins>`
        lacks {Page} трамвай

        """ + Story);

    [Fact]
    public void One_line_of_the_settings_turns_it_off() => Script.Run($"""
        commit 2026-11-23T10:05
        replace input/articles/most.md `в понедельник` `во вторник`
        replace input/site.yml `permalink` `history: false\npermalink`
        commit 2026-11-24T18:30
        run build --now 2026-11-26
        lacks {Page}
        lacks output/most/index.html history

        """ + Story);

    [Fact]
    public void Whoever_asks_for_it_is_told_where_git_does_not_know_everything() => Script.Run("""
        run build --now 2026-11-26
        silent SN3016
        replace input/site.yml `permalink` `history: true\npermalink`
        run build --now 2026-11-26
        says input/site.yml:3:1: warning SN3016

        """ + Story);

    [Fact]
    public void A_story_whose_text_has_another_address_is_not_told_of_the_one_that_it_replaced() => Script.Run($"""
        commit 2026-11-23T10:05
        delete input/articles/most.md
        move next.md input/articles/most-2.md
        commit 2026-11-24T10:00
        run build --now 2026-11-26
        has output/most-2/index.html
        lacks output/most-2/history/index.html

        """ + Story + """

        -- next.md --
        ---
        title: Мост закрыли
        lead: По нему уже едут машины.
        date: 2026-11-24 10:00
        ---
        Мост через Урал открыли для движения в понедельник.

        Движение по нему пустили утром, и первым проехал автобус.
        """);
}
