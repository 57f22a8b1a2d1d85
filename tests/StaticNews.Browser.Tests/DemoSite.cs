using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;

namespace StaticNews.Browser.Tests;

/// <summary>The real site of this repository, built once and served once, with one browser for all tests.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private BuiltSite? _site;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public BuiltSite Built => _site!;

    /// <summary>The served site's address, without a final slash.</summary>
    public string Address => Built.Host;

    /// <summary>The first page whose path fits a pattern, so that tests need not know the demonstration's texts.</summary>
    public string FirstPage(string pattern) => "/" + Built.Pages.First(path => Regex.IsMatch(path, pattern));

    /// <summary>The pages with the most HTML among those whose path fits a pattern, the longest first.</summary>
    public IEnumerable<string> LongestPages(string pattern, int count) => Built.Pages
        .Where(path => Regex.IsMatch(path, pattern))
        .OrderByDescending(path => new FileInfo(Path.Combine(Built.Folder, path, "index.html")).Length)
        .Take(count)
        .Select(path => "/" + path);

    /// <summary>The first article that holds a piece of HTML.</summary>
    public string FirstArticleWith(string html) => "/" + Built.Pages
        .Where(path => Regex.IsMatch(path, PageTests.Article))
        .First(path => File.ReadAllText(Path.Combine(Built.Folder, path, "index.html")).Contains(html, StringComparison.Ordinal));

    /// <summary>A server of its own for a test that stops it.</summary>
    public Task<WebApplication> ServeAgainAsync() => Built.ServeAgainAsync();

    public async ValueTask InitializeAsync()
    {
        _site = await BuiltSite.BuildAsync();
        // What a busy machine takes is no mistake of a page.
        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Find(), Args = Arguments });
    }

    /// <summary>A fresh window of the browser; the caller closes it.</summary>
    /// <param name="width">Of the page, in CSS pixels.</param>
    /// <param name="dark">Whether the system prefers dark colours.</param>
    /// <param name="script">Whether scripts run.</param>
    /// <param name="keeps">Whether pages may be kept for when there is no network.</param>
    public Task<IBrowserContext> WindowAsync(int width, bool dark = false, bool script = true, bool keeps = false) => _browser!.NewContextAsync(new()
    {
        ViewportSize = new() { Width = width, Height = 900 },
        ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        JavaScriptEnabled = script,
        Locale = "ru-RU",
        ServiceWorkers = keeps ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
        Permissions = ["clipboard-read", "clipboard-write"],
    });

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }
}
