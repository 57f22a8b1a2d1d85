using StaticNews.Cli.Previewing;
using StaticNews.Cli.Reporting;
using StaticNews.Publishing;
using StaticNews.Site;

namespace StaticNews.Cli.Tests.Previewing;

/// <summary>Pages stay open while the clock goes on, and nobody saves anything.</summary>
public sealed class PreviewClockTests : IAsyncDisposable
{
    private const string Outlet = """
        -- input/site.yml --
        title: Орск.today
        url: https://orsk.example/
        time-zone: UTC
        -- input/articles/most.md --
        ---
        title: Мост
        date: 2026-11-29 12:10
        breaking: 2026-11-29 12:20
        expires: 2026-11-29 12:30
        ---
        Открыли.
        -- input/articles/ploshchad.md --
        ---
        title: Площадь
        date: 2026-11-28 12:00
        ---
        Чинят.
        """;

    private static readonly DateTimeOffset Noon = new(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);

    private readonly WallClock _clock = new(Noon);
    private readonly string _root = Directory.CreateTempSubdirectory("staticnews").FullName;
    private readonly CancellationTokenSource _end = new();
    private readonly PageDrawer _drawer = new();
    private readonly List<string> _versions = [];
    private readonly PreviewSite _preview;
    private readonly ChangeWatch _watch;
    private readonly Task _run;

    public PreviewClockTests()
    {
        Script.Unpack(_root, Outlet);
        _preview = new PreviewSite(new SiteFolder(_root, null), new BuildOptions(zone => TimeZoneInfo.ConvertTime(_clock.GetUtcNow(), zone)) { Drafts = true, Future = true });
        _watch = new ChangeWatch(_root);
        _run = Task.Run(() => new PreviewRun(_preview, _watch, Verbosity.Normal, TextWriter.Null, TextWriter.Null) { Clock = _clock }.GoAsync(_end.Token));
    }

    [Fact]
    public async Task A_scheduled_article_a_breaking_bar_and_an_expiry_change_open_pages_in_their_minute()
    {
        var shown = new List<string> { await ShownAsync(1) };
        foreach (var (look, minute) in new[] { (2, 10), (3, 20), (4, 30) })
        {
            await _clock.SleepAsync();
            _clock.Strike(Noon.AddMinutes(minute));
            shown.Add(await ShownAsync(look));
        }

        Assert.Equal(["Scheduled, 0 breaking", "Published, 1 breaking", "Published, 0 breaking", "Expired, 0 breaking"], shown);
        Assert.All(_versions.Zip(_versions.Skip(1)), pair => Assert.NotEqual(pair.First, pair.Second));
    }

    [Fact]
    public async Task A_clock_that_is_set_back_takes_an_article_back_too()
    {
        await ShownAsync(1);
        await _clock.SleepAsync();
        _clock.Strike(Noon.AddMinutes(15));
        Assert.Equal("Published, 1 breaking", await ShownAsync(2));
        await _clock.SleepAsync();
        _clock.Strike(Noon);
        Assert.Equal("Scheduled, 0 breaking", await ShownAsync(3));
    }

    [Fact]
    public async Task A_mistake_that_is_not_mended_when_the_moment_comes_makes_no_look_after_look()
    {
        await ShownAsync(1);
        await _clock.SleepAsync();
        await File.WriteAllTextAsync(Path.Combine(_root, "input", "articles", "ploshchad.md"), "---\ntitle: Площадь\ndate: вчера\n---\n");
        await _preview.AfterAsync(1, CancellationToken.None);
        await _clock.SleepAsync();
        _clock.Strike(Noon.AddMinutes(40));
        await _preview.AfterAsync(2, CancellationToken.None);

        Assert.Equal(TimeSpan.FromSeconds(30), await _clock.SleepAsync());
        Assert.Equal(3, _preview.State.Number);
    }

    /// <summary>What a look shows of the article and of the bar; keeps the version of the other article's page, which has the bar too.</summary>
    private async Task<string> ShownAsync(int look)
    {
        var state = await _preview.AfterAsync(look - 1, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(20));
        _versions.Add(OpenPage.At("/2026/11/28/ploshchad/", state, _drawer).Version);
        var site = state.Site!.Site;
        return $"{site.Articles.Single(article => article.Id == "most").State}, {site.Breaking.Count} breaking";
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _run;
        _watch.Dispose();
        _end.Dispose();
        Directory.Delete(_root, recursive: true);
    }
}
