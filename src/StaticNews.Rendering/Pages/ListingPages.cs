using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.Pages;

/// <summary>The pages of categories, tags, authors and stories.</summary>
internal static class ListingPages
{
    public static IEnumerable<Artefact> Plan(PagePress press)
    {
        var site = press.Site;
        Topic[] topics = [.. site.Categories, .. site.Tags, .. site.Authors, .. site.Stories];
        (Topic, ListingPage)[] pages = [.. topics.SelectMany(PagesOf)];
        return [.. PagePress.PlanAll(pages, page => Page(page.Item1, page.Item2, press)), .. topics.SelectMany(topic => NextPage(topic, press))];
    }

    private static IEnumerable<(Topic Topic, ListingPage Page)> PagesOf(Topic topic) =>
        topic.Listing.Pages.Select(page => (topic, page)).Prepend((topic, topic.Listing.Index with { Route = topic.Route }));

    private static IEnumerable<Artefact> NextPage(Topic topic, PagePress press) =>
        topic.Listing.NextPage is { } next ? [RedirectPages.To(next, topic.Route, press)] : [];

    private static Artefact.Drawn Page(Topic topic, ListingPage page, PagePress press) =>
        press.Page(page.Route, "listing", () => press.Articles.Of(View(topic, page, press), Title(topic, page, press), page.Route, topic), () => Views(topic, page, press));

    private static PageViews Views(Topic topic, ListingPage page, PagePress press)
    {
        var view = View(topic, page, press);
        var plan = new HeadPlan(Title(topic, page, press), page.Number == 0 ? topic.Description : null, page.Route)
        {
            Image = press.Views.Image(topic.Picture),
            JsonLd = press.Graphs.Listing(topic, page, view, press.Views.Breadcrumbs(topic.Kind)),
            Feeds = (topic.Title, topic.Route),
            Prev = page.Newer,
            Next = page.Older,
        };
        return new PageViews(view, press.Heads.Of(plan));
    }

    private static ListingView View(Topic topic, ListingPage page, PagePress press) =>
        new(topic, page, press.Views, page.Number == 0 ? press.Bodies.Of(topic, topic.Document, topic.Picture is not null) : Html.None);

    private static string Title(Topic topic, ListingPage page, PagePress press) => press.Heads.TitleOf(
        page.Number == 0 ? topic.Title : $"{topic.Title}, {press.Views.Locale.Find("page_number", page.Number)}");
}
