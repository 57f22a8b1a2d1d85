using StaticNews.Content;
using StaticNews.Rendering.Machines.Hosts;
using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>The outlet, the same on every page; nothing in it changes when an article is published.</summary>
/// <remarks>
/// title: name of the outlet
/// tagline: what it is about
/// home: address of the front page
/// language: code of its language: ru
/// time_zone: name of its time zone
/// categories: the categories in the order of the menu
/// menu: links that site.yml names
/// social: pages of the outlet elsewhere
/// imprint: what the law asks for
/// rss: address of the RSS feed
/// atom: address of the Atom feed
/// json_feed: address of the JSON Feed
/// hub: address of the WebSub hub that feeds name, where there is one
/// opml: address of the list of all feeds, which feed readers take
/// archive: address of the archive by date
/// tags_url: address of the list of tags
/// authors_url: address of the list of authors
/// stories_url: address of the list of stories
/// corrections_url: address of the list of corrections
/// fresh: address of /fresh.json, which scripts load
/// breaking_url: where breaking news stand without scripts
/// manifest: address of the web app manifest
/// search: address of the search, where there is one
/// opensearch: address of its description for browsers
/// lite: address of the text-only edition, where there is one
/// policy: what pages may load, for hosts that cannot send it as a header
/// telegram: name of the outlet's channel in Telegram: @orsk_today; null where social of site.yml has none
/// preferred_source: where readers make the outlet a preferred source of Google's; null unless site.yml asks for it
/// worker: address of the script that keeps pages for when there is no network
/// </remarks>
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
        Addresses.Outbound(site.Settings.Feeds.Hub),
        views.Path(FixedRoutes.Opml),
        views.Path(FixedRoutes.Archive),
        views.Path(FixedRoutes.Tags),
        views.Path(FixedRoutes.Authors),
        views.Path(FixedRoutes.Stories),
        views.Path(FixedRoutes.Corrections),
        views.Path(FixedRoutes.Fresh),
        views.Path(FixedRoutes.Front),
        views.Path(FixedRoutes.Manifest),
        site.Settings.Search ? views.Path(FixedRoutes.Search) : null,
        site.Settings.Search ? views.Path(FixedRoutes.OpenSearch) : null,
        site.Settings.Lite ? views.Path(LiteRoutes.Front) : null,
        PolicyOf(site),
        TelegramChannel.Of(site.Settings),
        site.Settings.PreferredSource ? PreferredSource + site.Settings.Url.IdnHost : null,
        views.Path(FixedRoutes.Worker))
{
    private const string PreferredSource = "https://www.google.com/preferences/source?q=";

    private static readonly ViewShape Names = new(
        "the site", "title", "tagline", "home", "language", "time_zone", "categories", "menu", "social", "imprint", "rss", "atom",
        "json_feed", "hub", "opml", "archive", "tags_url", "authors_url", "stories_url", "corrections_url", "fresh", "breaking_url", "manifest", "search", "opensearch", "lite", "policy",
        "telegram", "preferred_source", "worker");

    private static string? PolicyOf(NewsSite site) =>
        site.Settings.Host is HostKind.GithubPages or HostKind.GitlabPages or HostKind.S3 ? ContentSecurityPolicy.InPage(site) : null;
}

/// <summary>What the outlet must say about itself.</summary>
/// <remarks>
/// publisher: who publishes
/// founder: who founded the outlet
/// editor_in_chief: who edits it
/// address: where the office is
/// phone: telephone, as it is read
/// phone_url: the same as an address that calls it (RFC 3966)
/// email: address for letters
/// registration: certificate of registration
/// age_rating: from which age: 12+
/// </remarks>
internal sealed class ImprintView(Imprint imprint)
    : View(
        Names, imprint.Publisher, imprint.Founder, imprint.EditorInChief, imprint.Address, imprint.Phone, UrlOf(imprint.Phone), imprint.Email,
        imprint.Registration, imprint.AgeRating)
{
    private static readonly ViewShape Names = new(
        "the imprint", "publisher", "founder", "editor_in_chief", "address", "phone", "phone_url", "email", "registration", "age_rating");

    /// <summary>Of several numbers the first, and without the extension, which nobody can dial for the reader.</summary>
    private static string? UrlOf(string? phone) => phone is null ? null : "tel:" + string.Concat(phone
        .SkipWhile(letter => letter is not '+' && !char.IsAsciiDigit(letter))
        .TakeWhile(letter => !char.IsLetter(letter) && letter is not (',' or ';' or '/' or '#'))
        .Where(letter => char.IsAsciiDigit(letter) || letter is '+' or '-' or '.'));
}
