using StaticNews.Content.Rules;
using StaticNews.Reading.Documents;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Settings;

/// <summary>The keys of site.yml.</summary>
internal static class SettingsKeys
{
    public static readonly Key Title = new("title", "name");
    public static readonly Key Tagline = new("tagline", "subtitle", "description");
    public static readonly Key Url = new("url", "baseUrl");
    public static readonly Key Language = new("language", "lang", "languageCode", "locale");
    public static readonly Key TimeZone = new("time-zone");
    public static readonly Key Categories = new("categories");
    public static readonly Key Menu = new("menu");
    public static readonly Key Imprint = new("imprint");
    public static readonly Key Social = new("social");
    public static readonly Key Permalink = new("permalink");
    public static readonly Key PerPage = new("per-page");
    public static readonly Key FrontPage = new("front-page");
    public static readonly Key Feeds = new("feeds", "feed");
    public static readonly Key Related = new("related");
    public static readonly Key Images = new("images");
    public static readonly Key Analytics = new("analytics");
    public static readonly Key Robots = new("robots");
    public static readonly Key Host = new("host");
    public static readonly Key Deploy = new("deploy");
    public static readonly Key Compress = new("compress", "precompress");
    public static readonly Key Markdown = new("markdown");
    public static readonly Key Offline = new("offline");
    public static readonly Key Lite = new("lite");
    public static readonly Key Search = new("search");
    public static readonly Key BaseMap = new("base-map");
    public static readonly Key Rules = new("rules");
    public static readonly Key History = new("history");
    public static readonly Key Admin = new("admin");
    public static readonly Key Policies = new("policies");
    public static readonly Key Security = new("security", "security-contact");
    public static readonly Key Trust = new("trust");
    public static readonly Key Humans = new("humans");
    public static readonly Key IndexNow = new("index-now");
    public static readonly Key PreferredSource = new("preferred-source");
    public static readonly Key OEmbed = new("oembed");
    public static readonly Key ShareCards = new("share-cards", "share-card", "social-cards");

    public static readonly KeyCatalogue All = new(
        Title, Tagline, Url, Language, TimeZone, Categories, Menu, Imprint, Social, Permalink, PerPage, FrontPage, Feeds, Related, Images,
        Analytics, Robots, Host, Compress, Deploy, Markdown, Offline, Lite, BaseMap, Search, History, Rules, Admin, Policies, Security, Trust,
        Humans, IndexNow, PreferredSource, OEmbed, ShareCards);

    /// <summary>The keys of a mapping inside site.yml; every unknown one is told.</summary>
    public static Fields? Members(Fields fields, Key key, KeyCatalogue catalogue, string example)
    {
        switch (fields[key])
        {
            case null:
                return null;
            case FrontMatterMap map:
                var members = new Fields(map, catalogue, fields.Diagnostics);
                NestedFields.RefuseUnknown(members, key);
                return members;
            case var other:
                fields.Diagnostics.Add(DocumentRules.MappingExpected.At(other.Span, key.Name, example));
                return null;
        }
    }
}
