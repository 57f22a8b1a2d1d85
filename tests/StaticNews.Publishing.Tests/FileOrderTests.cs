using StaticNews.Content;
using StaticNews.Reading.Cache;
using StaticNews.Rendering.Themes;
using StaticNews.Testing;

namespace StaticNews.Publishing.Tests;

/// <summary>In which order a file system names its files is chance: no reader may see it, nor an editor in the messages.</summary>
public sealed class FileOrderTests
{
    private const int Orders = 8;

    /// <summary>Everything that an order could decide: the same moments, titles and names, and mistakes in several files.</summary>
    private const string Ties = """
        -- site.yml --
        title: Орск.today
        url: https://orsk.example/
        per-page: 2
        lite: true
        feeds: {yandex: true, dzen: true}
        -- articles/a/most.md --
        ---
        title: Мост
        date: 2026-11-23 10:00
        tags: [Мост, река, Дороги]
        authors: [anna, Пётр]
        story: most
        image: /media/a.svg
        event: 2026-12-01 10:00
        ---
        Текст о мосте, реке и дороге. [Ещё](../b/most-2.md)
        -- articles/b/most-2.md --
        ---
        title: Мост
        date: 2026-11-23 10:00
        tags: [мост, Река, дороги]
        authors: [petr, anna]
        story: most
        event: 2026-12-01 10:00
        tgas: [1]
        ---
        Текст о мосте, реке и дороге.
        -- articles/c.md --
        ---
        title: Мост
        date: 2026-11-23 10:00
        tags: [МОСТ, дороги]
        story: Most
        pinned: 1
        tgas: [2]
        ---
        Текст о мосте, реке и дороге. [Ещё](a/most.md)
        -- articles/d.md --
        ---
        title: Мост
        date: 2026-11-23 10:00
        tags: [мост]
        pinned: 1
        ---
        Текст о мосте, реке и дороге.
        -- authors/anna.md --
        ---
        name: Анна
        ---
        -- authors/petr.md --
        ---
        name: Пётр
        ---
        -- pages/about.md --
        ---
        title: О сайте
        ---
        Текст.
        -- pages/about-us.md --
        ---
        title: О сайте
        ---
        Текст.
        -- media/a.svg --
        <svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>
        -- static/a.txt --
        Текст
        -- theme/css/blocks/aa.css --
        .aa{color:red}
        -- theme/css/blocks/zz.css --
        .aa{color:blue}
        """;

    [Fact]
    public void In_whatever_order_the_disk_names_the_files_readers_and_editors_get_the_same()
    {
        var theme = new LayeredFiles(new EmbeddedTheme(), MiniSite.Theme(Ties));
        var (files, messages) = Build(MiniSite.Input(Ties), theme);
        Assert.Contains(messages, message => message.Contains("tgas", StringComparison.Ordinal));
        for (var seed = 1; seed <= Orders; seed++)
        {
            var (shuffled, told) = Build(new ShuffledFiles(MiniSite.Input(Ties), seed), new ShuffledFiles(theme, seed));
            Assert.Equal(messages, told);
            AssertSame(files, shuffled, seed);
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void A_whole_newsroom_is_the_same_in_any_order(int seed)
    {
        var site = new NewsroomSite(seed, articles: 60);
        var (files, messages) = Build(site.Input, site.Theme);
        var (shuffled, told) = Build(new ShuffledFiles(site.Input, seed), new ShuffledFiles(site.Theme, seed));

        Assert.Equal(messages, told);
        AssertSame(files, shuffled, seed);
    }

    private static (IReadOnlyDictionary<string, byte[]> Files, string[] Messages) Build(IFileTree input, IFileTree theme)
    {
        var output = new MemoryOutput();
        var report = new Publisher(input, theme, cache: new CacheMemory()).Build(output, new BuildOptions(_ => new DateTimeOffset(2026, 11, 24, 7, 0, 0, TimeSpan.Zero)));
        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
        return (output.Files, [.. report.Diagnostics.Select(diagnostic => diagnostic.ToString())]);
    }

    private static void AssertSame(IReadOnlyDictionary<string, byte[]> files, IReadOnlyDictionary<string, byte[]> shuffled, int seed)
    {
        Assert.Equal(files.Keys.Order(StringComparer.Ordinal), shuffled.Keys.Order(StringComparer.Ordinal));
        var other = files.Keys.Order(StringComparer.Ordinal).FirstOrDefault(file => !files[file].AsSpan().SequenceEqual(shuffled[file]));
        Assert.True(other is null, $"{other} is another one in order {seed}");
    }
}
