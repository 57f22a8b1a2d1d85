using StaticNews.Content;
using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views;

/// <summary>What an article invites to.</summary>
/// <remarks>
/// name: its name, where the headline does not name it
/// start: when it begins
/// end: when it ends; null where nobody knows
/// whole_days: whether it has days and no hours
/// same_day: whether it ends on the day on which it begins
/// place: where it is, by name
/// address: where it is, by street and house
/// url: where to learn more
/// price: what it costs, in words
/// calendar: address of the event for a calendar; null while readers cannot see the article
/// all: address of the calendar of all events
/// </remarks>
internal sealed class EventView(NewsEvent told, string? calendar, SiteViews views)
    : View(
        Names, told.Name, views.Date(told.Start), views.OptionalDate(told.End), told.IsWholeDays, told.End is null || told.End.Value.Date == told.Start.Date,
        told.Place, told.Address, views.Address(told.Url), told.Price, calendar, views.Path(FixedRoutes.Calendar))
{
    private static readonly ViewShape Names = new(
        "the event", "name", "start", "end", "whole_days", "same_day", "place", "address", "url", "price", "calendar", "all");
}
