using StaticNews.Rendering.Templates;
using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.Pages;

/// <summary>The archive by date: all years, each year, each month, each day.</summary>
internal static class ArchivePages
{
    public static IEnumerable<Artefact> Plan(PagePress press)
    {
        var views = press.Views;
        var years = press.Site.Archive.Years;
        return
        [
            Page(FixedRoutes.Archive, "archive", views.Locale.Text("archive"), press, () => new ArchiveView(press.Site.Archive, views), views.Breadcrumbs()),
            .. PagePress.PlanAll(Neighbours(years, year => year.Route), place => Year(place, press)),
            .. Months(years, press),
            .. Days(years, press),
        ];
    }

    private static Artefact.Drawn Year(Place<ArchiveYear> place, PagePress press)
    {
        var year = place.Item;
        return Page(
            year.Route, "archive_year", $"{year.Year:0000}", press,
            () => new ArchiveYearView(year, place.Older, place.Newer, press.Views), press.Views.ArchiveBreadcrumbs());
    }

    private static Artefact[] Months(IReadOnlyList<ArchiveYear> years, PagePress press)
    {
        var months = years.SelectMany(year => year.Months.Select(month => (year, month))).ToArray();
        return PagePress.PlanAll(Neighbours(months, item => item.month.Route), place => Page(
            place.Item.month.Route, "archive_month", press.Views.Locale.MonthOfYear(place.Item.month.Year, place.Item.month.Month), press,
            () => new ArchiveMonthView(place.Item.year, place.Item.month, place.Older, place.Newer, press.Views),
            press.Views.ArchiveBreadcrumbs(press.Views.YearLink(place.Item.year))));
    }

    private static Artefact[] Days(IReadOnlyList<ArchiveYear> years, PagePress press)
    {
        var days = years.SelectMany(year => year.Months.SelectMany(month => month.Days.Select(day => (year, month, day)))).ToArray();
        return PagePress.PlanAll(Neighbours(days, item => item.day.Route), place => Page(
            place.Item.day.Route, "archive_day", press.Views.DayTitle(place.Item.day.Date, "date_day"), press,
            () => new ArchiveDayView(place.Item.year, place.Item.month, place.Item.day, place.Older, place.Newer, press.Views),
            press.Views.ArchiveBreadcrumbs(press.Views.YearLink(place.Item.year), press.Views.MonthLink(place.Item.month))));
    }

    private static Artefact.Drawn Page(
        Route route, string layout, string title, PagePress press, Func<View> view, IReadOnlyList<LinkView> way) =>
        press.Page(route, layout, () => press.Articles.Of(view(), title, route), () =>
        {
            var page = view();
            var plan = new HeadPlan(press.Heads.TitleOf(title), null, route) { JsonLd = press.Graphs.Page(page, title, way) };
            return new PageViews(page, press.Heads.Of(plan));
        });

    /// <summary>Each item with the address before it in time and the one after it; the archive is newest first.</summary>
    private static Place<T>[] Neighbours<T>(IReadOnlyList<T> items, Func<T, Route> route) =>
    [
        .. items.Select((item, index) => new Place<T>(
            item,
            index + 1 < items.Count ? route(items[index + 1]) : null,
            index > 0 ? route(items[index - 1]) : null)),
    ];

    private sealed record Place<T>(T Item, Route? Older, Route? Newer);
}
