using Microsoft.AspNetCore.Builder;
using StaticNews.Cli;
using StaticNews.Cli.Previewing;
using StaticNews.Cli.Reporting;
using StaticNews.Publishing;

namespace StaticNews.Browser.Tests;

/// <summary>A small site in a folder of its own that is being written, and its preview.</summary>
internal sealed class WrittenSite : IAsyncDisposable
{
    private static readonly DateTime Now = new(2026, 11, 29, 12, 0, 0);

    private readonly CancellationTokenSource _end = new();
    private readonly string _root = Directory.CreateTempSubdirectory("staticnews").FullName;
    private readonly WebApplication _server;
    private readonly ChangeWatch _watch;
    private readonly Task _run;

    /// <param name="article">Text of its one article, <c>/2026/11/23/most/</c>.</param>
    /// <param name="settings">Lines of site.yml below the first two.</param>
    public WrittenSite(string article, string settings = "")
    {
        Directory.CreateDirectory(Path.Combine(_root, "input", "articles"));
        File.WriteAllText(Path.Combine(_root, "input", "site.yml"), "title: Орск.today\nurl: https://orsk.example/\n" + settings);
        Article = article;
        var folder = new SiteFolder(_root, null);
        var preview = new PreviewSite(folder, new BuildOptions(zone => new DateTimeOffset(Now, zone.GetUtcOffset(Now))) { Drafts = true, Future = true });
        _server = new PreviewServer(folder, preview, "/").Build(port: 0);
        _watch = new ChangeWatch(_root);
        _run = Task.Run(() => new PreviewRun(preview, _watch, Verbosity.Quiet, TextWriter.Null, TextWriter.Null).GoAsync(_end.Token));
    }

    /// <summary>The folder that holds input/.</summary>
    public string Root => _root;

    /// <summary>The article's file.</summary>
    public string Article
    {
        get => File.ReadAllText(Path.Combine(_root, "input", "articles", "most.md"));
        set => File.WriteAllText(Path.Combine(_root, "input", "articles", "most.md"), value);
    }

    /// <summary>Begins to answer; returns the address of the article.</summary>
    public async Task<string> StartAsync()
    {
        await _server.StartAsync();
        return _server.Urls.First() + "/2026/11/23/most/";
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _run;
        await _server.DisposeAsync();
        _watch.Dispose();
        _end.Dispose();
        Directory.Delete(_root, recursive: true);
    }
}
