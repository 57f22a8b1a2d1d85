using StaticNews.Content;
using StaticNews.Rendering.Themes;
using StaticNews.Testing;

namespace StaticNews.Publishing.Tests;

public sealed class RestlessFilesTests
{
    [Fact]
    public void A_file_that_keeps_changing_stops_the_build_with_a_word_about_it()
    {
        var output = new MemoryOutput();

        var report = new Publisher(new RestlessFiles(), new EmbeddedTheme()).Build(output, new BuildOptions(_ => new DateTimeOffset(2026, 11, 24, 7, 0, 0, TimeSpan.Zero)));

        Assert.True(report is { EnvironmentFailed: true, Published: false });
        Assert.Equal(
            "input: error SN3004: a file keeps changing: input/articles/a.md changed while the site was being built; wait until it is saved or downloaded completely and build again",
            Assert.Single(report.Diagnostics).ToString());
        Assert.Empty(output.Files);
    }

    /// <summary>An input whose article is another one each time it is read.</summary>
    private sealed class RestlessFiles : IFileTree
    {
        private readonly MemoryFiles _files = MiniSite.Input("-- articles/a.md --\n---\ntitle: А\ndate: 2026-11-23\n---\n");
        private int _reads;

        public IReadOnlyList<string> List() => _files.List();

        public byte[] Read(string path) =>
            path == "articles/a.md" ? [.. _files.Read(path), .. System.Text.Encoding.UTF8.GetBytes($"{Interlocked.Increment(ref _reads)}")] : _files.Read(path);

        public Stream Open(string path) => new MemoryStream(Read(path), writable: false);

        public string Display(string path) => _files.Display(path);
    }
}
