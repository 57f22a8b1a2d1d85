using System.Threading.Channels;

namespace StaticNews.Cli.Tests.Previewing;

/// <summary>A clock that a hand sets, forwards and back. Whoever sleeps by it sleeps until it is struck.</summary>
internal sealed class WallClock(DateTimeOffset now) : TimeProvider
{
    private readonly Channel<Sleep> _sleeps = Channel.CreateUnbounded<Sleep>();
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Waits until somebody goes to sleep and returns for how long.</summary>
    public async Task<TimeSpan> SleepAsync() => (Last = await _sleeps.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20))).Time;

    /// <summary>Sets the clock and wakes who sleeps.</summary>
    public void Strike(DateTimeOffset now)
    {
        _now = now;
        Last!.Wake();
    }

    private Sleep? Last { get; set; }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var sleep = new Sleep(dueTime, () => callback(state));
        _sleeps.Writer.TryWrite(sleep);
        return sleep;
    }

    private sealed record Sleep(TimeSpan Time, Action Wake) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
            // Nothing runs.
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
