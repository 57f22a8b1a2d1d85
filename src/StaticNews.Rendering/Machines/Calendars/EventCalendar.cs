using System.Buffers;
using StaticNews.Content;
using StaticNews.Rendering.Machines.Feeds;
using StaticNews.Rendering.Machines.Sitemaps;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Calendars;

/// <summary>
/// <c>/calendar.ics</c>, to which readers subscribe, and <c>event.ics</c> beside each article that announces an event (RFC 5545). They exist where
/// some article announces one.
/// </summary>
internal sealed class EventCalendar(NewsSite site, Addresses addresses)
{
    private readonly LinkedArticle[] _announced = [.. Announcing(site)];

    /// <summary>Where the event of an article is, for one calendar.</summary>
    public static Route Of(Route article) => new(article.Path + "event.ics");

    /// <summary>Whether an article gives its event to calendars.</summary>
    public static bool Announces(LinkedArticle article) => article.Article.Event is not null && SitemapFiles.IsKnown(article);

    public IEnumerable<Artefact> Plan()
    {
        if (_announced.Length > 0)
        {
            yield return Calendar(FixedRoutes.Calendar, Coming());
        }

        foreach (var article in _announced)
        {
            yield return Calendar(Of(article.Route), [article]);
        }
    }

    /// <summary>The moment at which the next event leaves the calendar.</summary>
    public static DateTimeOffset? NextChange(NewsSite site) =>
        Announcing(site).Select(article => article.Article.Event!.Over).Where(over => over > site.Now).Select(over => (DateTimeOffset?)over).Min();

    private static IEnumerable<LinkedArticle> Announcing(NewsSite site) => site.Articles.Where(Announces);

    /// <summary>What is not over yet, soonest first; where all is over the last event, because a calendar may not be empty (3.6).</summary>
    private LinkedArticle[] Coming()
    {
        LinkedArticle[] sorted = [.. _announced.OrderBy(article => article.Article.Event!.Start).ThenBy(article => article.Route)];
        var coming = Array.FindAll(sorted, article => article.Article.Event!.Over > site.Now);
        return coming.Length > 0 ? coming : [sorted[^1]];
    }

    private Artefact.Drawn Calendar(Route route, LinkedArticle[] articles) => new(route, Hash(articles), output => Write(articles, output));

    private void Write(LinkedArticle[] articles, IBufferWriter<byte> output)
    {
        var settings = site.Settings;
        var lines = new CalendarOutput(output)
            .Line("BEGIN", "VCALENDAR").Line("VERSION", "2.0").Text("PRODID", "-//StaticNews//StaticNews//EN").Line("METHOD", "PUBLISH")
            .Text("NAME", settings.Title).Text("X-WR-CALNAME", settings.Title).Line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        foreach (var article in articles)
        {
            WriteEvent(lines, article, article.Article.Event!);
        }

        lines.Line("END", "VCALENDAR");
    }

    private void WriteEvent(CalendarOutput lines, LinkedArticle article, NewsEvent told)
    {
        var url = addresses.Absolute(article.Route);
        lines.Line("BEGIN", "VEVENT")
            .Text("UID", FeedIdentity.Of(article, site.Settings))
            .Line("DTSTAMP", Utc(article.Changed));
        WriteTime(lines, told);
        lines.Text("SUMMARY", told.Name ?? article.Article.Title.Value)
            .Text("LOCATION", string.Join(", ", new[] { told.Place, told.Address }.OfType<string>()))
            .Text("DESCRIPTION", string.Join('\n', new[] { article.Description, told.Price, url }.Where(text => !string.IsNullOrEmpty(text))))
            .Line("URL", url)
            .Text("CATEGORIES", article.Category.Title)
            .Line("END", "VEVENT");
    }

    /// <summary>The end of whole days is the day after the last (3.6.1).</summary>
    private static void WriteTime(CalendarOutput lines, NewsEvent told)
    {
        if (told.IsWholeDays)
        {
            lines.Line("DTSTART;VALUE=DATE", $"{told.Start:yyyyMMdd}").Line("DTEND;VALUE=DATE", $"{(told.End ?? told.Start).AddDays(1):yyyyMMdd}");
            return;
        }

        lines.Line("DTSTART", Utc(told.Start));
        if (told.End is { } end)
        {
            lines.Line("DTEND", Utc(end));
        }
    }

    private static string Utc(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'");

    private Fingerprint Hash(LinkedArticle[] articles)
    {
        var builder = new FingerprintBuilder().Add(ProgramVersion.Fingerprint).Add(site.Settings.Title).Add(site.Settings.Url.AbsoluteUri).Add(articles.Length);
        foreach (var article in articles)
        {
            builder.Add(article.KnownAs).Add(article.Route.Path).Add(article.Article.Source.Content).Add(article.Category.Title).Add(article.Article.Event!.Start);
        }

        return builder.Finish();
    }
}
