using StaticNews.Content;

namespace StaticNews.Publishing.Tests;

public sealed class IncrementalBuildTests
{
    private static readonly BuildOptions Options = new(zone => new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(5)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void After_any_edit_the_incremental_site_is_what_a_clean_build_gives(int seed)
    {
        var site = new NewsroomSite(seed, articles: 40);
        var incremental = new MemoryOutput();
        Build(site, incremental);
        var edits = new List<string>();
        for (var round = 0; round < 25; round++)
        {
            edits.Add(site.Edit());
            Build(site, incremental);
            var clean = new MemoryOutput();
            Build(site, clean);
            Compare(clean, incremental, edits);
        }
    }

    [Fact]
    public void After_edits_of_a_large_site_a_kept_or_restored_cache_gives_what_a_clean_build_gives()
    {
        var site = new NewsroomSite(11, articles: 2000);
        var output = new MemoryOutput();
        using var kept = new SiteOnDisk();
        var edits = BuildAfterEdits(site, kept, output, rounds: 3);
        using var restored = kept.Restored();
        edits.AddRange(BuildAfterEdits(site, restored, output, rounds: 3));
        var clean = new MemoryOutput();
        Build(site, clean);

        Compare(clean, output, edits);
    }

    [Fact]
    public void An_unchanged_site_draws_and_writes_nothing()
    {
        var site = new NewsroomSite(7, articles: 30);
        var output = new MemoryOutput();
        Build(site, output);

        var second = Build(site, output);

        Assert.Equal((0, 0, 0), (second.Drawn, second.Written, second.Deleted));
    }

    private static List<string> BuildAfterEdits(NewsroomSite site, SiteOnDisk disk, MemoryOutput output, int rounds)
    {
        var edits = new List<string>();
        for (var round = 0; round < rounds; round++)
        {
            disk.Write(site);
            Build(new Publisher(disk.Input, disk.Theme, cache: disk.Cache), output);
            edits.Add(site.Edit());
        }

        disk.Write(site);
        Build(new Publisher(disk.Input, disk.Theme, cache: disk.Cache), output);
        return edits;
    }

    private static BuildReport Build(NewsroomSite site, MemoryOutput output) => Build(new Publisher(site.Input, site.Theme), output);

    private static BuildReport Build(Publisher publisher, MemoryOutput output)
    {
        var report = publisher.Build(output, Options);
        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
        return report;
    }

    private static void Compare(MemoryOutput clean, MemoryOutput incremental, List<string> edits)
    {
        var story = string.Join('\n', edits);
        Assert.True(Files(clean).SequenceEqual(Files(incremental)), $"other files after:\n{story}");
        foreach (var file in Files(clean))
        {
            Assert.True(clean.Files[file].AsSpan().SequenceEqual(incremental.Files[file]), $"{file} differs after:\n{story}");
        }
    }

    private static IEnumerable<string> Files(MemoryOutput output) =>
        output.Files.Keys.Where(file => file != BuildJson.File).Order(StringComparer.Ordinal);
}
