using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Settings;

/// <summary>Reads how the outlet meets machines and the reader's next click: feeds, related stories, robots, host, analytics.</summary>
internal static class MachineSettings
{
    private static readonly Key Items = new("items", "count", "limit");
    private static readonly Key FeedContent = new("content", "text");
    private static readonly Key Formats = new("formats", "format");
    private static readonly Key Hub = new("hub", "websub");
    private static readonly Key Yandex = new("yandex");
    private static readonly Key Dzen = new("dzen", "zen");
    public static readonly KeyCatalogue FeedKeys = new(Items, FeedContent, Formats, Hub, Yandex, Dzen);

    private static readonly Key Count = new("count", "items");
    private static readonly Key Inline = new("inline");
    public static readonly KeyCatalogue RelatedKeys = new(Count, Inline);

    private static readonly Key Search = new("search", "index");
    private static readonly Key Training = new("training", "ai-training", "ai");
    public static readonly KeyCatalogue RobotKeys = new(Search, Training);

    private static readonly Key Html = new("html");
    public static readonly KeyCatalogue MarkdownKeys = new(Html);

    public static FeedSettings Feeds(Fields fields, Key key) =>
        SettingsKeys.Members(fields, key, FeedKeys, "feeds: {items: 20, content: full}") is not { } members
            ? new FeedSettings()
            : new FeedSettings(members.Number(Items, 1, 1000) ?? 20, members.Choice(FeedContent, "full", "summary") != 1, Address(members, Hub))
            {
                Formats = FormatsOf(members),
                Yandex = members.Flag(Yandex),
                Dzen = members.Flag(Dzen),
            };

    private static FeedFormats FormatsOf(Fields members)
    {
        var chosen = members.Several(Formats, ["rss", "atom", "json"]);
        return chosen.Count == 0 ? FeedFormats.All : chosen.Aggregate(FeedFormats.None, (formats, index) => formats | (FeedFormats)(1 << index));
    }

    public static RelatedSettings Related(Fields fields, Key key)
    {
        if (fields[key] is FrontMatterScalar scalar)
        {
            return new RelatedSettings(FieldValues.ParseFlag(scalar.Text) == false ? 0 : fields.Number(key, 0, 20) ?? 4);
        }

        return SettingsKeys.Members(fields, key, RelatedKeys, "related: {count: 4, inline: 3}") is { } members
            ? new RelatedSettings(members.Number(Count, 0, 20) ?? 4, members.Number(Inline, 0, 100) ?? 0)
            : new RelatedSettings();
    }

    public static RobotsSettings Robots(Fields fields, Key key) =>
        SettingsKeys.Members(fields, key, RobotKeys, "robots: {search: true, training: false}") is { } members
            ? new RobotsSettings(members.Flag(Search, otherwise: true), members.Flag(Training, otherwise: true))
            : new RobotsSettings();

    public static HostKind Host(Fields fields, Key key) => fields.Plain(key)?.ToLowerInvariant() switch
    {
        "github" or "gh-pages" => HostKind.GithubPages,
        "gitlab" => HostKind.GitlabPages,
        "cloudflare-pages" or "cloudflare pages" => HostKind.Cloudflare,
        _ => (HostKind)(fields.Choice(key, "netlify", "cloudflare", "github-pages", "gitlab-pages", "nginx", "apache", "caddy", "s3", "none") ?? 0),
    };

    public static bool TrustedHtml(Fields fields, Key key) =>
        SettingsKeys.Members(fields, key, MarkdownKeys, "markdown: {html: trusted}") is { } members
        && members.Choice(Html, "trusted", "safe") == 0;

    public static string? Analytics(Fields fields, Key key) =>
        fields.Plain(key) is { } text && (text is "none" || FieldValues.ParseFlag(text) == false) ? null : Address(fields, key);

    /// <summary>An absolute address; anything else is reported.</summary>
    public static string? Address(Fields fields, Key key)
    {
        if (fields.Text(key) is not { } address)
        {
            return null;
        }

        if (Uri.TryCreate(address.Value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
        {
            return address.Value;
        }

        fields.Diagnostics.Add(DocumentRules.NotAnAddress.At(address.Span, address.Value));
        return null;
    }
}
