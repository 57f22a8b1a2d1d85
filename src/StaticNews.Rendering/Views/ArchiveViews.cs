using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>All years of the archive.</summary>
/// <remarks>
/// kind: which kind of page it is; the class page--KIND of the body element
/// title: its name
/// years: all years, newest first
/// breadcrumbs: the way from the front page, without the page itself
/// </remarks>
internal sealed class ArchiveView(Archive archive, SiteViews views)
    : View(
        Names,
        "archive",
        views.Locale.Text("archive"),
        archive.Years.Select(year => new ArchiveYearLineView(year, views)).ToArray(),
        views.Breadcrumbs())
{
    private static readonly ViewShape Names = new("the archive", "kind", "title", "years", "breadcrumbs");
}

/// <summary>A year with its months, as a line of the archive.</summary>
/// <remarks>
/// title: its name
/// url: its address
/// count: how many articles are there
/// months: its months that have articles
/// </remarks>
internal sealed class ArchiveYearLineView(ArchiveYear year, SiteViews views)
    : View(Names, $"{year.Year:0000}", views.Path(year.Route), year.Count, views.Months(year))
{
    private static readonly ViewShape Names = new("the year", "title", "url", "count", "months");
}

/// <summary>A year of the archive on its own page.</summary>
/// <remarks>
/// kind: which kind of page it is; the class page--KIND of the body element
/// title: its name
/// year: the year as a number
/// months: its months that have articles
/// older: address of the page before it in time
/// newer: address of the page after it in time
/// breadcrumbs: the way from the front page, without the page itself
/// </remarks>
internal sealed class ArchiveYearView(ArchiveYear year, Route? older, Route? newer, SiteViews views)
    : View(
        Names,
        "archive_year",
        $"{year.Year:0000}",
        year.Year,
        views.Months(year),
        views.OptionalPath(older),
        views.OptionalPath(newer),
        views.ArchiveBreadcrumbs())
{
    private static readonly ViewShape Names = new("the year", "kind", "title", "year", "months", "older", "newer", "breadcrumbs");
}

/// <summary>A month of the archive, day by day.</summary>
/// <remarks>
/// kind: which kind of page it is; the class page--KIND of the body element
/// title: its name
/// days: its days that have articles, newest first
/// older: address of the page before it in time
/// newer: address of the page after it in time
/// breadcrumbs: the way from the front page, without the page itself
/// </remarks>
internal sealed class ArchiveMonthView(ArchiveYear year, ArchiveMonth month, Route? older, Route? newer, SiteViews views)
    : View(
        Names,
        "archive_month",
        views.Locale.MonthOfYear(month.Year, month.Month),
        month.Days.Select(day => new ArchiveDayLineView(day, views)).ToArray(),
        views.OptionalPath(older),
        views.OptionalPath(newer),
        views.ArchiveBreadcrumbs(views.YearLink(year)))
{
    private static readonly ViewShape Names = new("the month", "kind", "title", "days", "older", "newer", "breadcrumbs");
}

/// <summary>A day with its articles, as a part of its month.</summary>
/// <remarks>
/// title: its name
/// url: its address
/// cards: its articles, newest first
/// </remarks>
internal sealed class ArchiveDayLineView(ArchiveDay day, SiteViews views)
    : View(Names, views.DayTitle(day.Date, "date_short"), views.Path(day.Route), views.Cards(day.Articles))
{
    private static readonly ViewShape Names = new("the day", "title", "url", "cards");
}

/// <summary>A day of the archive on its own page.</summary>
/// <remarks>
/// kind: which kind of page it is; the class page--KIND of the body element
/// title: its name
/// cards: its articles, newest first
/// older: address of the page before it in time
/// newer: address of the page after it in time
/// breadcrumbs: the way from the front page, without the page itself
/// </remarks>
internal sealed class ArchiveDayView(ArchiveYear year, ArchiveMonth month, ArchiveDay day, Route? older, Route? newer, SiteViews views)
    : View(
        Names,
        "archive_day",
        views.DayTitle(day.Date, "date_day"),
        views.Cards(day.Articles),
        views.OptionalPath(older),
        views.OptionalPath(newer),
        views.ArchiveBreadcrumbs(views.YearLink(year), views.MonthLink(month)))
{
    private static readonly ViewShape Names = new("the day", "kind", "title", "cards", "older", "newer", "breadcrumbs");
}
