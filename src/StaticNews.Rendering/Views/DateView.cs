using StaticNews.Content;
using StaticNews.Rendering.Templates;
using StaticNews.Rendering.Themes;

namespace StaticNews.Rendering.Views;

/// <summary>A moment in the outlet's time zone, in every form a page shows it in; the words are made when they are printed.</summary>
/// <remarks>
/// iso: for the attribute datetime
/// long: day, month, year and time
/// day: day, month and year
/// time: hours and minutes
/// short: day and month
/// weekday: the name of the day
/// </remarks>
internal sealed class DateView(DateTimeOffset local, Locale locale) : View(Names)
{
    private static readonly ViewShape Names = new("the date", "iso", "long", "day", "time", "short", "weekday");

    /// <summary>ISO 8601 with offset, for <c>datetime</c> attributes and machines.</summary>
    public string Iso => $"{local:yyyy-MM-ddTHH:mm:sszzz}";

    public string Day => locale.Date("date_day", local);

    public string Short => locale.Date("date_short", local);

    public string Time => Locale.Time(local);

    public override object? Value(int place) => place switch
    {
        0 => Iso,
        1 => locale.Date("date_long", local),
        2 => Day,
        3 => Time,
        4 => Short,
        _ => locale.Weekday(local),
    };

    /// <summary>Everything shown follows from the moment and the locale, and the locale is hashed for all pages together.</summary>
    protected override Fingerprint TakeFingerprint() => new(new UInt128((ulong)local.UtcTicks, (ulong)local.Offset.Ticks));
}
