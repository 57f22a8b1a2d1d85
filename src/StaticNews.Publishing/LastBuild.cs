using StaticNews.Content;
using StaticNews.Reading.Cache;

namespace StaticNews.Publishing;

/// <summary>
/// What a build as a whole was made from and what it had to say, so that the next one with the same input, the same wishes and no
/// moment passed at which something changes need not even read: the site is there, and its warnings are said again.
/// </summary>
/// <param name="Conditions">What it was made from; see <see cref="BuildConditions"/>.</param>
/// <param name="From">The moment it was made for.</param>
/// <param name="Until">The moment at which the clock alone makes another site of it; <c>null</c> means never.</param>
/// <param name="TimeZone">Name of the outlet's time zone, in which a clock given without one is meant.</param>
/// <param name="Articles">Articles on the site.</param>
/// <param name="LeftOut">Files left out because of errors.</param>
/// <param name="Diagnostics">Everything that was noticed.</param>
public sealed record LastBuild(
    Fingerprint Conditions, DateTimeOffset From, DateTimeOffset? Until, string TimeZone, int Articles, int LeftOut, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether a build under these conditions at this moment would make the same site.</summary>
    public bool StillHolds(Fingerprint conditions, Func<TimeZoneInfo, DateTimeOffset> clock) =>
        conditions == Conditions
        && TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var zone)
        && clock(zone) is var now
        && now >= From
        && !(now >= Until);

    internal void WriteTo(CacheWriter writer)
    {
        writer.Fingerprint(Conditions);
        Write(writer, From);
        writer.Flag(Until is not null);
        Write(writer, Until ?? From);
        writer.Text(TimeZone);
        writer.Number((ulong)Articles);
        writer.Number((ulong)LeftOut);
        writer.Diagnostics(Diagnostics);
    }

    internal static LastBuild ReadFrom(ref CacheReader reader)
    {
        var conditions = reader.Fingerprint();
        var from = Moment(ref reader);
        var ends = reader.Flag();
        var until = Moment(ref reader);
        var zone = reader.Text()!;
        var (articles, leftOut) = (reader.Count(), reader.Count());
        return new LastBuild(conditions, from, ends ? until : null, zone, articles, leftOut, reader.Diagnostics());
    }

    private static void Write(CacheWriter writer, DateTimeOffset moment)
    {
        writer.Signed(moment.Ticks);
        writer.Signed(moment.Offset.Ticks);
    }

    private static DateTimeOffset Moment(ref CacheReader reader) => new(reader.Signed(), new TimeSpan(reader.Signed()));
}
