using StaticNews.Content;
using StaticNews.Reading.Cache;
using StaticNews.Rendering.Themes;
using StaticNews.Testing;

namespace StaticNews.Publishing.Tests;

public sealed class UnchangedBuildTests
{
    private const string Site = """
        -- articles/most.md --
        ---
        title: Мост
        date: 2026-11-23 10:00
        titel: Мост
        ---
        Текст.
        -- articles/zavtra.md --
        ---
        title: Завтра
        date: 2026-11-25 07:00
        ---
        Текст.
        """;

    private readonly MemoryOutput _output = new();
    private readonly MemoryFiles _input = MiniSite.Input(Site);
    private readonly EmbeddedTheme _theme = new();

    [Fact]
    public void An_unchanged_site_is_not_even_read()
    {
        Build("2026-11-24");

        var again = Build("2026-11-24");

        Assert.Equal([BuildStep.Compare], again.Times.Select(time => time.Step));
        Assert.True(again is { Published: true, Drawn: 0, Written: 0, Deleted: 0 });
    }

    [Fact]
    public void A_warning_is_said_again_although_nothing_was_read()
    {
        var first = Build("2026-11-24");

        var again = Build("2026-11-24");

        Assert.NotEmpty(first.Diagnostics);
        Assert.Equal(Told(first), Told(again));
        Assert.Equal((first.Articles, first.Files, first.Failed), (again.Articles, again.Files, again.Failed));
    }

    [Theory]
    [InlineData("2026-11-25 06:59", false)]
    [InlineData("2026-11-25 07:00", true)]
    [InlineData("2026-11-23 23:59", true)]
    public void A_scheduled_story_appears_at_its_minute_and_a_clock_set_back_takes_it_away(string moment, bool isRead)
    {
        Build("2026-11-24 00:00");

        Assert.Equal(isRead, IsRead(Build(moment)));
    }

    [Fact]
    public void A_file_that_someone_deleted_from_the_output_comes_back()
    {
        Build("2026-11-24");
        _output.Commit(["index.html"], _output.LoadManifest());

        var again = Build("2026-11-24");

        Assert.Equal(1, again.Written);
        Assert.Contains("index.html", _output.Files.Keys);
    }

    [Fact]
    public void An_edit_another_wish_and_force_build_again()
    {
        Build("2026-11-24");

        Assert.True(IsRead(Build("2026-11-24", options => options with { Drafts = true })));
        Assert.True(IsRead(Build("2026-11-24", options => options with { Force = true })));
        _input.Add("articles/most.md", "---\ntitle: Мост\ndate: 2026-11-23\n---\nДругой текст.\n");
        Assert.True(IsRead(Build("2026-11-24", options => options with { Force = false })));
    }

    [Fact]
    public void A_build_that_was_remembered_on_the_disk_is_the_one_that_was_made()
    {
        Build("2026-11-24");
        var manifest = _output.LoadManifest();

        var read = ManifestFile.Deserialize(ManifestFile.Serialize(manifest)).Build!;

        Assert.Equal(manifest.Build! with { Diagnostics = [] }, read with { Diagnostics = [] });
        Assert.Equal(manifest.Build!.Diagnostics.Select(told => told.ToString()), read.Diagnostics.Select(told => told.ToString()));
    }

    private static bool IsRead(BuildReport report) => report.Times.Any(time => time.Step == BuildStep.Read);

    private static IEnumerable<string> Told(BuildReport report) => report.Diagnostics.Select(diagnostic => diagnostic.ToString());

    private BuildReport Build(string moment, Func<BuildOptions, BuildOptions>? wishes = null)
    {
        var options = new BuildOptions(zone => new DateTimeOffset(DateTime.Parse(moment), TimeSpan.FromHours(5)));
        var report = new Publisher(_input, _theme, cache: new CacheMemory()).Build(_output, wishes?.Invoke(options) ?? options);
        Assert.True(report.Published, string.Join('\n', Told(report)));
        return report;
    }
}
