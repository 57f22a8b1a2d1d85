namespace StaticNews.Reading.Tests.Cache;

/// <summary>A clock that always shows the same moment.</summary>
internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
