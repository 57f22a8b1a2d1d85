namespace StaticNews.Browser.Tests;

/// <summary>How much of a page has moved since it was opened, as browsers count it (Layout Instability API).</summary>
internal static class LayoutShift
{
    /// <summary>Counts from the next page on.</summary>
    public static Task WatchAsync(IPage page) => page.AddInitScriptAsync(
        "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => window.shift += entry.value)).observe({ type: 'layout-shift', buffered: true });");

    public static Task<double> OfAsync(IPage page) => page.EvaluateAsync<double>("window.shift");
}
