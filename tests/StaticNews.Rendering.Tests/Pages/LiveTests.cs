using System.Text.RegularExpressions;
using StaticNews.Rendering.Themes;

namespace StaticNews.Rendering.Tests.Pages;

/// <summary>Live blogs: what happens now, the newest first.</summary>
public sealed class LiveTests
{
    private const string Blog = """
        -- site.yml --
        title: Орск.today
        url: https://orsk.example/
        time-zone: Asia/Yekaterinburg
        lite: true
        -- articles/live.md --
        ---
        title: Мост открывают
        type: live
        date: 2024-07-04 09:00
        ---
        Следим за открытием.

        ::: live 2024-07-04 09:30 ! Ленточка
        Перерезали.
        :::

        ::: live 2024-07-04 12:40 Первые машины
        Поехали.
        :::

        ::: live 2024-07-04 10:15 ★ Гимн
        Сыграли.
        :::
        -- articles/report.md --
        ---
        title: Отчёт
        date: 2024-07-05 09:00
        ---
        ::: live 2024-07-04 09:30 Раньше
        Раз.
        :::

        ::: live 2024-07-04 12:40 Позже
        Два.
        :::
        """;

    private static readonly DrawnSite Site = new(Blog, new EmbeddedTheme());

    private static readonly string Page = Site.Draw("/2024/07/04/live/");

    [Theory]
    [InlineData("/2024/07/04/live/")]
    [InlineData("/lite/2024/07/04/live/")]
    [InlineData("/feed.xml")]
    public void The_newest_entry_comes_first_however_editors_write_them(string route)
    {
        var file = Site.Draw(route);
        file = file[file.IndexOf("Следим за", StringComparison.Ordinal)..];

        int[] places = [.. new[] { "Поехали.", "Сыграли.", "Перерезали." }.Select(words => file.IndexOf(words, StringComparison.Ordinal))];

        Assert.Equal(places.Order(), places);
        Assert.True(places[0] > 0);
    }

    [Fact]
    public void Key_events_stand_on_top_and_lead_to_their_entries()
    {
        var events = Regex.Matches(Page, "<time datetime=\"[^\"]+\">([0-9:]+)</time> <a href=\"#(live-[0-9-]+)\">([^<]+)</a>").Select(match => $"{match.Groups[1]} {match.Groups[3]}");

        Assert.Equal(["10:15 Гимн", "09:30 Ленточка"], events);
        Assert.Contains("<section class=\"live-entry live-entry--key\" id=\"live-20240704-0930\">", Page, StringComparison.Ordinal);
        Assert.DoesNotContain("★", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_page_learns_of_new_entries_from_a_small_file() => Assert.Equal(
        "{\"until\":\"2024-07-05T00:40:00+05:00\",\"entries\":[\"live-20240704-1240\",\"live-20240704-1015\",\"live-20240704-0930\"]}", Site.Draw("/2024/07/04/live/live.json"));

    [Fact]
    public void Entries_of_other_articles_stay_in_the_order_of_their_editors()
    {
        var report = Site.Draw("/2024/07/05/report/");

        Assert.True(report.IndexOf("Раз.", StringComparison.Ordinal) < report.IndexOf("Два.", StringComparison.Ordinal));
        Assert.False(Site.Has("/2024/07/05/report/live.json"));
        Assert.DoesNotContain("live-blog", report, StringComparison.Ordinal);
    }
}
