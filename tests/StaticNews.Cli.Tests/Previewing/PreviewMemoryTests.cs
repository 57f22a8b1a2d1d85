using System.Runtime.CompilerServices;
using StaticNews.Cli.Previewing;
using StaticNews.Publishing;

namespace StaticNews.Cli.Tests.Previewing;

/// <summary>A preview runs all day.</summary>
public sealed class PreviewMemoryTests : IDisposable
{
    // An editor opens one page after another; the preview remembers how they look.
    private static readonly string[] Opened = [SmallOutlet.Article, "/", "/obshchestvo/", "/2026/11/24/chernovik/", SmallOutlet.Article];

    private readonly string _root = Directory.CreateTempSubdirectory("staticnews").FullName;
    private readonly PageDrawer _drawer = new();
    private readonly PreviewSite _preview;

    public PreviewMemoryTests()
    {
        Script.Unpack(_root, SmallOutlet.Text);
        var noon = new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);
        _preview = new PreviewSite(new SiteFolder(_root, null), new BuildOptions(_ => noon) { Drafts = true, Future = true });
    }

    [Fact]
    public void Saving_all_day_takes_no_more_memory_than_saving_once()
    {
        var shown = Opened.Select(SaveAndOpen).ToArray();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.DoesNotContain(true, shown[..^1].Select(site => site.IsAlive));
        Assert.True(shown[^1].IsAlive);
    }

    /// <summary>Saves, and opens a page; what the preview showed is known by a reference that does not keep it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference SaveAndOpen(string page)
    {
        File.AppendAllText(Path.Combine(_root, SmallOutlet.ArticleFile), $"\nОткрыта {page}.\n");
        var state = _preview.Look();
        Assert.NotEmpty(OpenPage.At(page, state, _drawer).Version);
        return new WeakReference(state.Site!.Site);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
