namespace StaticNews.Cli;

/// <summary>
/// A run that ends in less than a second has no use for tidying its memory: what it takes goes with it. One that turns out longer, as a
/// first build does, tidies as soon as it has taken <see cref="Budget"/>, and has gained that it got so much at once and in large pages.
/// </summary>
internal static class ShortRun
{
    /// <summary>What one edit among 10,000 articles takes, in bytes, and a third more.</summary>
    private const long Budget = 200_000_000;

    private static bool _begun;

    /// <summary>Begins such a run where the machine has memory to spare; only the first run of a process is short.</summary>
    public static void Expect()
    {
        if (!Interlocked.Exchange(ref _begun, true) && GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > 4 * Budget)
        {
            LargePages.Welcome();
            GC.TryStartNoGCRegion(Budget);
        }
    }
}
