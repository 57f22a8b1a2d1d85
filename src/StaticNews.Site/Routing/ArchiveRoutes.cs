using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Site.Routing;

/// <summary>Takes the addresses of the archive before any article can have them: years, months and days.</summary>
internal static class ArchiveRoutes
{
    public static void Take(IEnumerable<DateOnly> days, RouteTable routes)
    {
        foreach (var day in days.Distinct())
        {
            var year = $"/{day.Year:0000}/";
            Take(year, Owners.YearArchive, routes);
            Take($"{year}{day.Month:00}/", Owners.MonthArchive, routes);
            Take($"{year}{day.Month:00}/{day.Day:00}/", Owners.DayArchive, routes);
        }
    }

    private static void Take(string path, Phrase owner, RouteTable routes) => routes.Take(new Claim(new Route(path), owner));
}
