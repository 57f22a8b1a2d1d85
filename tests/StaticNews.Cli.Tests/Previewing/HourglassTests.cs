using StaticNews.Cli.Previewing;

namespace StaticNews.Cli.Tests.Previewing;

/// <summary>The wait for the next scheduled change, by a clock that may be set meanwhile.</summary>
public sealed class HourglassTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);

    private readonly WallClock _clock = new(Noon);

    [Fact]
    public async Task It_sleeps_for_no_longer_than_half_a_minute_and_for_no_longer_than_is_left()
    {
        var due = new Hourglass(_clock).PassAsync(Noon, Noon.AddSeconds(40), CancellationToken.None);

        Assert.Equal(TimeSpan.FromSeconds(30), await _clock.SleepAsync());
        _clock.Strike(Noon.AddSeconds(30));
        Assert.Equal(TimeSpan.FromMilliseconds(10_001), await _clock.SleepAsync());
        Assert.False(due.IsCompleted);
        _clock.Strike(Noon.AddSeconds(40));
        await due;
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(24, true)]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public async Task A_clock_that_is_set_forwards_or_back_ends_the_wait(int hours, bool ends)
    {
        var due = new Hourglass(_clock).PassAsync(Noon, Noon.AddHours(1), CancellationToken.None);
        await _clock.SleepAsync();

        _clock.Strike(Noon.AddHours(hours));

        Assert.True(ends ? await Task.WhenAny(due, _clock.SleepAsync()) == due : await _clock.SleepAsync() > TimeSpan.Zero && !due.IsCompleted);
    }

    [Fact]
    public async Task Where_nothing_is_scheduled_only_a_clock_that_is_set_back_ends_the_wait()
    {
        var due = new Hourglass(_clock).PassAsync(Noon, null, CancellationToken.None);
        await _clock.SleepAsync();
        _clock.Strike(Noon.AddYears(1));
        await _clock.SleepAsync();
        Assert.False(due.IsCompleted);

        _clock.Strike(Noon.AddSeconds(-1));

        await due;
    }
}
