namespace StaticNews.Rendering.Machines;

/// <summary>Moments as feeds, sitemaps and reports write them.</summary>
public static class MachineDates
{
    /// <summary>RFC 822 with a year of four digits, as RSS 2.0 asks for: <c>Thu, 04 Jul 2024 09:30:00 +0500</c>.</summary>
    public static string Rfc822(DateTimeOffset moment)
    {
        var zone = moment.Offset;
        var sign = zone < TimeSpan.Zero ? '-' : '+';
        return $"{moment:ddd, dd MMM yyyy HH:mm:ss} {sign}{zone:hhmm}";
    }

    /// <summary>RFC 3339, as Atom, JSON Feed and sitemaps ask for: <c>2024-07-04T09:30:00+05:00</c>.</summary>
    public static string Rfc3339(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz");
}
