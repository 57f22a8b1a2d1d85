namespace StaticNews.Publishing.Outside;

/// <summary>What another site answered when it was asked for a page.</summary>
/// <param name="Status">The status of HTTP; 0 where there was no answer.</param>
/// <param name="Silence">Why there was none.</param>
/// <param name="At">When it was asked.</param>
public sealed record LinkAnswer(int Status, Silence Silence, DateTimeOffset At)
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Whether the page has been taken away: 404 and 410.</summary>
    public bool IsGone => Status is 404 or 410;

    /// <summary>Whether the site has trouble of its own, which may pass.</summary>
    public bool IsTrouble => Silence != Silence.None || Status >= 500;

    /// <summary>Whether it still holds. What is well is asked again after a week, what is not after a day, so that a mended link is soon forgotten.</summary>
    public bool HoldsAt(DateTimeOffset now) => now - At < (IsGone || IsTrouble ? Day : Week) && At <= now;
}
