using Microsoft.AspNetCore.Http;
using StaticNews.Content;
using StaticNews.Publishing;
using StaticNews.Publishing.Outside;
using StaticNews.Reading.Cache;
using StaticNews.Rendering.Themes;
using StaticNews.Testing;

namespace StaticNews.Cli.Tests;

/// <summary>An editor who asks for it learns which links to other sites lead to nothing, and those sites are asked politely.</summary>
public sealed class OutsideLinkTests
{
    private readonly CacheMemory _cache = new();
    private readonly SetClock _clock = new();

    [Fact]
    public async Task A_page_that_is_gone_is_told_at_the_place_of_its_link()
    {
        await using var other = await OutsideServer.StartAsync(OutsideServer.StatusOfPath);

        var (first, second) = ($"[Жив]({other.Address}/200) и [умер]({other.Address}/404#mesto)", $"Снова [умер]({other.Address}/404) или [болен]({other.Address}/500)");
        int Column(string line, string end) => line.IndexOf(other.Address + end, StringComparison.Ordinal) + 1;

        var told = Check($"{first}\n\n{second}");

        Assert.Equal(
            [
                $"input/articles/most.md:6:{Column(first, "/404")}: warning SN1330: the page «{other.Address}/404#mesto» is there no more: its site answers 404; find its new address, or link to a kept copy, such as one of web.archive.org",
                $"input/articles/most.md:8:{Column(second, "/404")}: warning SN1330: the page «{other.Address}/404» is there no more: its site answers 404; find its new address, or link to a kept copy, such as one of web.archive.org",
                $"input/articles/most.md:8:{Column(second, "/500")}: warning SN1331: nothing answers at «{other.Address}/500»: the site has the error 500; open the link in a browser; if it stays dead for some days, correct or remove it",
            ],
            told);
        Assert.Equal(1, other.Questions.Count(question => question is { Method: "HEAD", Path: "/404" }));
    }

    [Fact]
    public async Task A_site_that_gives_no_heads_or_keeps_robots_out_is_well()
    {
        await using var other = await OutsideServer.StartAsync(context =>
        {
            context.Response.StatusCode = context.Request.Path == "/robots" ? 403 : context.Request.Method == "HEAD" ? 404 : 200;
            return Task.CompletedTask;
        });

        Assert.Empty(Check($"[Раз]({other.Address}/page) и [два]({other.Address}/robots)"));
        Assert.Equal(["GET", "HEAD"], other.Questions.Where(question => question.Path == "/page").Select(question => question.Method).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_site_is_asked_one_question_at_a_time_by_a_visitor_who_says_who_it_is()
    {
        await using var other = await OutsideServer.StartAsync(_ => Task.Delay(20));

        Assert.Empty(Check(string.Join(' ', Enumerable.Range(0, 12).Select(number => $"[{number}]({other.Address}/{number})"))));

        Assert.Equal((12, 1), (other.Questions.Count, other.MostAtOnce));
        Assert.All(other.Questions, question => Assert.Equal("StaticNews (+https://orsk.example/)", question.Visitor));
    }

    [Fact]
    public async Task A_site_that_asks_for_a_moment_gets_it()
    {
        var first = true;
        await using var other = await OutsideServer.StartAsync(context =>
        {
            context.Response.StatusCode = first ? 503 : 200;
            context.Response.Headers.RetryAfter = "1";
            first = false;
            return Task.CompletedTask;
        });
        var began = TimeProvider.System.GetTimestamp();

        Assert.Empty(Check($"[Раз]({other.Address}/page)"));

        Assert.True(TimeProvider.System.GetElapsedTime(began) >= TimeSpan.FromMilliseconds(900));
        Assert.Equal(2, other.Questions.Count);
    }

    [Fact]
    public async Task What_is_well_is_asked_again_after_a_week_and_what_is_not_after_a_day()
    {
        await using var other = await OutsideServer.StartAsync(OutsideServer.StatusOfPath);
        var body = $"[Жив]({other.Address}/200) и [умер]({other.Address}/404)";
        string[] Asked(TimeSpan later)
        {
            _clock.Now += later;
            other.Questions.Clear();
            Assert.Single(Check(body));
            return [.. other.Questions.Select(question => question.Path).Distinct().Order(StringComparer.Ordinal)];
        }

        Assert.Equal(["/200", "/404"], Asked(TimeSpan.Zero));
        Assert.Empty(Asked(TimeSpan.FromHours(23)));
        Assert.Equal(["/404"], Asked(TimeSpan.FromHours(2)));
        Assert.Equal(["/200", "/404"], Asked(TimeSpan.FromDays(7)));
    }

    [Fact]
    public async Task A_site_that_says_nothing_is_not_waited_for_without_end()
    {
        await using var other = await OutsideServer.StartAsync(context => Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));

        Assert.Contains("no answer within 1 s", Assert.Single(Check($"[Тихо]({other.Address}/page)")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_is_not_there_is_told_with_the_reason()
    {
        var other = await OutsideServer.StartAsync(OutsideServer.StatusOfPath);
        var address = other.Address;
        await other.DisposeAsync();

        Assert.Contains("the site takes no connections", Assert.Single(Check($"[Нет]({address}/200)")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_asks_only_where_it_is_told_to()
    {
        await using var other = await OutsideServer.StartAsync(OutsideServer.StatusOfPath);
        var folder = Directory.CreateTempSubdirectory("staticnews").FullName;
        Script.Unpack(folder, Site($"[Умер]({other.Address}/404)").Replace("-- ", "-- input/", StringComparison.Ordinal));

        Assert.Equal(0, StaticNewsProcess.Run(folder, ["build", "--strict", "--now", "2026-11-24"]).ExitCode);
        Assert.Equal(0, StaticNewsProcess.Run(folder, ["check", "--strict", "--now", "2026-11-24"]).ExitCode);
        Assert.Empty(other.Questions);
        var asked = StaticNewsProcess.Run(folder, ["check", "--links", "--strict", "--now", "2026-11-24"]);

        Assert.Equal(1, asked.ExitCode);
        Assert.Contains("input/articles/most.md:6:8: warning SN1330", asked.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, ".cache", "links.json")));
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A site that links to this computer, as nobody else should.</summary>
    private static string Site(string body) =>
        $"-- site.yml --\ntitle: Орск.today\nurl: https://orsk.example/\nrules: {{SN1229: off}}\n-- articles/most.md --\n---\ntitle: Мост открыли\ndate: 2026-11-20 10:00\n---\n\n{body}\n";

    private string[] Check(string body)
    {
        using var client = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        var report = new Publisher(MiniSite.Input(Site(body)), new EmbeddedTheme()).Check(
            new BuildOptions(zone => new DateTimeOffset(2026, 11, 24, 12, 0, 0, zone.BaseUtcOffset)),
            new LinkInquiry(client, _cache, _clock) { Patience = TimeSpan.FromSeconds(1) });
        return [.. report.Diagnostics.Select(diagnostic => diagnostic.ToString())];
    }

    /// <summary>A clock that goes when it is told to.</summary>
    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
