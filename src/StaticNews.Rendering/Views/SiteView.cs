using StaticNews.Content;
using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>The outlet, the same on every page; nothing in it changes when an article is published.</summary>
internal sealed class SiteView(NewsSite site, SiteViews views)
    : View(
        Names,
        site.Settings.Title,
        site.Settings.Tagline,
        views.Path(FixedRoutes.Front),
        site.Settings.Language,
        site.Settings.TimeZone.Id,
        views.Links(site.Categories),
        views.Links(site.Settings.Menu),
        views.Links(site.Settings.Social),
        new ImprintView(site.Settings.Imprint),
        views.Rss(FixedRoutes.Front),
        views.Atom(FixedRoutes.Front),
        views.JsonFeed(FixedRoutes.Front),
        views.Path(FixedRoutes.Archive),
        views.Path(FixedRoutes.Tags),
        views.Path(FixedRoutes.Authors),
        views.Path(FixedRoutes.Stories),
        views.Path(FixedRoutes.Corrections),
        views.Path(FixedRoutes.Fresh),
        views.Path(FixedRoutes.Front))
{
    private static readonly ViewShape Names = new(
        "the site", "title", "tagline", "home", "language", "time_zone", "categories", "menu", "social", "imprint", "rss", "atom",
        "json_feed", "archive", "tags_url", "authors_url", "stories_url", "corrections_url", "fresh", "breaking_url");
}

/// <summary>What the outlet must say about itself.</summary>
internal sealed class ImprintView(Imprint imprint)
    : View(
        Names, imprint.Publisher, imprint.Founder, imprint.EditorInChief, imprint.Address, imprint.Phone, imprint.Email, imprint.Registration,
        imprint.AgeRating)
{
    private static readonly ViewShape Names = new(
        "the imprint", "publisher", "founder", "editor_in_chief", "address", "phone", "email", "registration", "age_rating");
}
