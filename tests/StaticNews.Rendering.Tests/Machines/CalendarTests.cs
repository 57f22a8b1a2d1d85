using StaticNews.Content;
using StaticNews.Rendering.Machines;

namespace StaticNews.Rendering.Tests.Machines;

public sealed class CalendarTests
{
    [Fact]
    public void Readers_put_an_event_into_their_calendar()
    {
        var outlet = new SmallOutlet();
        outlet.Add("2024/07/kontsert", "Концерт; с хором, и без", "2024-07-04 09:30", article => article with
        {
            Lead = new("Строка, которая длиннее семидесяти пяти байт, переносится и остаётся той же строкой", default),
            Event = new NewsEvent(SmallOutlet.Moment("2024-07-20 18:00")) { End = SmallOutlet.Moment("2024-07-20 20:30"), Place = "Дворец культуры", Address = "пл. Мира, 1", Price = "300 ₽" },
        });

        var calendar = outlet.Read("/2024/07/04/kontsert/event.ics");

        Assert.Empty(CalendarRules.Broken(calendar));
        Assert.Equal(
            [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//StaticNews//StaticNews//EN", "METHOD:PUBLISH", "NAME:Орск.today", "X-WR-CALNAME:Орск.today",
                "REFRESH-INTERVAL;VALUE=DURATION:P1D", "BEGIN:VEVENT", "UID:tag:orsk.example\\,2024:2024/07/kontsert", "DTSTAMP:20240704T043000Z",
                "DTSTART:20240720T130000Z", "DTEND:20240720T153000Z", "SUMMARY:Концерт\\; с хором\\, и без", "LOCATION:Дворец культуры\\, пл. Мира\\, 1",
                "DESCRIPTION:Строка\\, которая длиннее семидесяти пяти байт\\, переносится и остаётся той же строкой\\n300 ₽\\nhttps://orsk.example/2024/07/04/kontsert/",
                "URL:https://orsk.example/2024/07/04/kontsert/", "CATEGORIES:Общество", "END:VEVENT", "END:VCALENDAR",
            ],
            CalendarRules.Unfolded(calendar));
    }

    [Fact]
    public void Days_without_hours_last_through_the_last_of_them()
    {
        var lines = CalendarRules.Unfolded(Fair(SmallOutlet.Moment("2024-07-20 00:00"), SmallOutlet.Moment("2024-07-21 00:00")).Read("/calendar.ics")).ToArray();

        Assert.Contains("DTSTART;VALUE=DATE:20240720", lines);
        Assert.Contains("DTEND;VALUE=DATE:20240722", lines);
    }

    [Fact]
    public void The_calendar_of_all_events_forgets_what_is_over_but_never_is_empty()
    {
        var outlet = Fair(SmallOutlet.Moment("2024-07-06 00:00"), null);
        outlet.Add("b", "Позже", "2024-07-04 10:00", article => article with { Event = new NewsEvent(SmallOutlet.Moment("2024-08-01 12:00")) });

        Assert.Equal(["SUMMARY:Ярмарка", "SUMMARY:Позже"], Summaries(outlet));
        Assert.Equal(SmallOutlet.Moment("2024-07-06 09:30"), MachineArtefacts.NextChange(outlet.Link()));

        outlet.Now = SmallOutlet.Moment("2024-07-07 00:00");
        Assert.Equal(["SUMMARY:Позже"], Summaries(outlet));
        outlet.Now = SmallOutlet.Moment("2024-09-01 00:00");
        Assert.Equal(["SUMMARY:Позже"], Summaries(outlet));
        Assert.Null(MachineArtefacts.NextChange(outlet.Link()));
    }

    [Fact]
    public void A_site_without_events_has_no_calendar() =>
        Assert.DoesNotContain(RichOutlet.Make().Plan().Keys, route => route.EndsWith(".ics", StringComparison.Ordinal));

    private static SmallOutlet Fair(DateTimeOffset start, DateTimeOffset? end)
    {
        var outlet = new SmallOutlet();
        outlet.Add("a", "Ярмарка", "2024-07-04 09:30", article => article with { Event = new NewsEvent(start) { IsWholeDays = true, End = end } });
        return outlet;
    }

    private static IEnumerable<string> Summaries(SmallOutlet outlet)
    {
        var calendar = outlet.Read("/calendar.ics");
        Assert.Empty(CalendarRules.Broken(calendar));
        return CalendarRules.Unfolded(calendar).Where(line => line.StartsWith("SUMMARY", StringComparison.Ordinal));
    }
}
