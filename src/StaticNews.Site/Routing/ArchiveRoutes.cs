namespace StaticNews.Site.Routing;

/// <summary>Takes the addresses of the archive before any article can have them: years, months and days.</summary>
internal static class ArchiveRoutes
{
    public static void Take(IEnumerable<DateOnly> days, RouteTable routes)
    {
        foreach (var day in days.Distinct())
        {
            var year = $"/{day.Year:0000}/";
            Take(year, "year", routes);
            Take($"{year}{day.Month:00}/", "month", routes);
            Take($"{year}{day.Month:00}/{day.Day:00}/", "day", routes);
        }
    }

    private static void Take(string path, string kind, RouteTable routes) => routes.Take(new Claim(new Route(path), $"the archive of that {kind}"));
}
