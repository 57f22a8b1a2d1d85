using Microsoft.AspNetCore.Builder;
using StaticNews.Cli;
using StaticNews.Cli.Serving;
using StaticNews.Testing;

namespace StaticNews.Browser.Tests;

/// <summary>The real site of this repository, built once and served once, with one browser for all tests.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("staticnews").FullName;
    private WebApplication? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The served site's address, without a final slash.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Paths of built pages by a pattern's first match, so that tests need not know the demonstration's texts.</summary>
    public string FirstPage(string pattern) => "/" + Directory.EnumerateFiles(_folder, "index.html", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_folder, file).Replace("index.html", "", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .First(path => System.Text.RegularExpressions.Regex.IsMatch(path, pattern));

    public async ValueTask InitializeAsync()
    {
        var code = CommandLine.Run(["build", "--root", Repository.Root, "--output", _folder, "--quiet"], Console.Out, Console.Error);
        Assert.Equal(0, code);
        _server = new StaticHost(_folder, "/").Build(port: 0);
        await _server.StartAsync();
        Address = _server.Urls.First();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Find(), Args = Arguments });
    }

    /// <summary>A fresh window of the browser; the caller closes it.</summary>
    public Task<IBrowserContext> WindowAsync(int width, bool dark = false, bool script = true) => _browser!.NewContextAsync(new()
    {
        ViewportSize = new() { Width = width, Height = 900 },
        ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        JavaScriptEnabled = script,
        Locale = "ru-RU",
    });

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }
}
