using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.Pages;

/// <summary>What the outlet has corrected: the newest on one page, and all of them by month and by author.</summary>
internal static class CorrectionPages
{
    private const int Newest = 30;

    public static IEnumerable<Artefact> Plan(PagePress press)
    {
        var (views, corrections) = (press.Views, press.Site.Corrections);
        var title = views.Locale.Text("corrections");
        LinkView[] way = views.Breadcrumbs(new LinkView(title, views.Path(FixedRoutes.Corrections)));
        yield return Page(
            new CorrectionsPlan(FixedRoutes.Corrections, title, [.. corrections.All.Take(Newest)], views.Breadcrumbs()) { Months = corrections.Months }, press);
        for (var place = 0; place < corrections.Months.Count; place++)
        {
            yield return Page(Month(corrections.Months, place, title, way, views), press);
        }

        foreach (var author in corrections.Authors.Values)
        {
            LinkView[] toAuthor = [.. views.Breadcrumbs(TopicKind.Author), views.Link(author.Author)];
            yield return Page(new CorrectionsPlan(author.Route, $"{title}: {author.Author.Title}", author.Items, toAuthor), press);
        }
    }

    private static CorrectionsPlan Month(IReadOnlyList<CorrectionMonth> newestFirst, int place, string title, LinkView[] way, SiteViews views)
    {
        var month = newestFirst[place];
        return new CorrectionsPlan(month.Route, $"{title}: {views.Locale.MonthOfYear(month.Year, month.Month)}", month.Items, way)
        {
            Older = place + 1 < newestFirst.Count ? newestFirst[place + 1].Route : null,
            Newer = place > 0 ? newestFirst[place - 1].Route : null,
        };
    }

    private static Artefact Page(CorrectionsPlan plan, PagePress press) => press.Page(plan.Route, "corrections", () =>
    {
        var page = new CorrectionsView(plan, press.Views);
        var head = new HeadPlan(press.Heads.TitleOf(plan.Title), null, plan.Route)
        {
            JsonLd = press.Graphs.Page(page, plan.Title, plan.Way),
            Feeds = plan.IsWhole ? (plan.Title, plan.Route) : null,
        };
        return new PageViews(page, press.Heads.Of(head));
    });
}
