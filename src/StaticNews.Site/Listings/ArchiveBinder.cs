namespace StaticNews.Site.Listings;

/// <summary>Binds the listed articles into years, months and days of the outlet's calendar.</summary>
internal static class ArchiveBinder
{
    public static Archive Bind(IReadOnlyList<LinkedArticle> newestFirst, TimeZoneInfo zone)
    {
        var days = newestFirst
            .GroupBy(article => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(article.Date, zone).DateTime))
            .OrderByDescending(day => day.Key)
            .Select(day => new ArchiveDay(day.Key, RouteOf(day.Key), [.. day]));
        var months = days
            .GroupBy(day => (day.Date.Year, day.Date.Month))
            .Select(month => MonthOf(month.Key.Year, month.Key.Month, [.. month]));
        return new Archive([.. months.GroupBy(month => month.Year).Select(year => YearOf(year.Key, [.. year]))]);
    }

    private static Route RouteOf(DateOnly day) => new($"/{day.Year:0000}/{day.Month:00}/{day.Day:00}/");

    private static ArchiveMonth MonthOf(int year, int month, ArchiveDay[] days) =>
        new(year, month, new Route($"/{year:0000}/{month:00}/"), days, days.Sum(day => day.Articles.Count));

    private static ArchiveYear YearOf(int year, ArchiveMonth[] months) =>
        new(year, new Route($"/{year:0000}/"), months, months.Sum(month => month.Count));
}
