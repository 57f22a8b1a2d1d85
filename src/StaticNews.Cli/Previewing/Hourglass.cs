namespace StaticNews.Cli.Previewing;

/// <summary>Waits for the moment at which a site changes by itself.</summary>
/// <param name="clock">What time it is; it may be set while somebody waits.</param>
public sealed class Hourglass(TimeProvider clock)
{
    /// <summary>A sleeping machine's timers stand still, and those of a clock that is set run on: it is asked for the time again.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(30);

    // A timer counts whole milliseconds, and must not wake before its moment.
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    /// <summary>Waits until what was true at one moment need not be true any more.</summary>
    /// <param name="from">That moment; a clock that was set back behind it ends the wait.</param>
    /// <param name="until">When it ends being true, after <paramref name="from"/>; <c>null</c> where it never does.</param>
    /// <param name="stop">Gives up.</param>
    public async Task PassAsync(DateTimeOffset from, DateTimeOffset? until, CancellationToken stop)
    {
        for (var now = clock.GetUtcNow(); now >= from && !(now >= until); now = clock.GetUtcNow())
        {
            var left = until - now + Tick ?? LongestSleep;
            await Task.Delay(left < LongestSleep ? left : LongestSleep, clock, stop);
        }
    }
}
