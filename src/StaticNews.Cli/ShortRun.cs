namespace StaticNews.Cli;

/// <summary>
/// A run that ends in less than a second has no use for tidying its memory: what it takes goes with it. A longer one tidies as soon as
/// it has taken <see cref="Budget"/>.
/// </summary>
internal static class ShortRun
{
    /// <summary>What one edit among 10,000 articles takes, in bytes, and a third more.</summary>
    private const long Budget = 200_000_000;

    private static bool _begun;

    /// <summary>Begins such a run, where the machine has memory to spare; only the first run of a process is short.</summary>
    public static void Begin()
    {
        if (!Interlocked.Exchange(ref _begun, true) && GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > 4 * Budget)
        {
            GC.TryStartNoGCRegion(Budget);
        }
    }
}
