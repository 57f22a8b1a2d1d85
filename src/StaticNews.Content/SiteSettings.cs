namespace StaticNews.Content;

/// <summary>The outlet as site.yml describes it; every value has a working default but the title and the address.</summary>
public sealed record SiteSettings
{
    /// <summary>site.yml itself, for diagnostics about it.</summary>
    public required SourceFile Source { get; init; }

    public required string Title { get; init; }

    public string? Tagline { get; init; }

    /// <summary>Absolute address with a final slash; its path is the prefix of every link.</summary>
    public required Uri Url { get; init; }

    /// <summary>The address of site.yml where another one was asked for on the command line: links to either are links to this site.</summary>
    public Uri? DeclaredUrl { get; init; }

    /// <summary><c>ru</c> or <c>en</c>; another language uses English words and its own code.</summary>
    public string Language { get; init; } = "ru";

    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>In the menu's order.</summary>
    public IReadOnlyList<Category> Categories { get; init; } = [];

    public IReadOnlyList<NamedLink> Menu { get; init; } = [];

    public Imprint Imprint { get; init; } = new();

    /// <summary>The outlet's profiles elsewhere.</summary>
    public IReadOnlyList<NamedLink> Social { get; init; } = [];

    public Located<string> Permalink { get; init; } = new("/{year}/{month}/{day}/{slug}/", default);

    public int PerPage { get; init; } = 20;

    public IReadOnlyList<FrontBlock> FrontPage { get; init; } = [];

    public FeedSettings Feeds { get; init; } = new();

    public RelatedSettings Related { get; init; } = new();

    public ImageSettings Images { get; init; } = new();

    public RobotsSettings Robots { get; init; } = new();

    public HostKind Host { get; init; }

    /// <summary>Whether <c>.gz</c> and <c>.br</c> are written beside each text, for a host that sends them as they are. It triples the number of files.</summary>
    public bool Compress { get; init; }

    /// <summary>Where <c>deploy</c> sends the site when the command names no place.</summary>
    public string? Deploy { get; init; }

    /// <summary>Whether raw HTML in Markdown passes unfiltered (<c>markdown: {html: trusted}</c>).</summary>
    public bool TrustedHtml { get; init; }

    /// <summary>The outlet's own map of the region below the maps of articles, by its path in the input: <c>media/karta.geojson</c>.</summary>
    public Located<string>? BaseMap { get; init; }

    /// <summary>How much each kind of mistake weighs here.</summary>
    public RuleWeights Rules { get; init; } = RuleWeights.None;

    /// <summary>Whether readers can search the site.</summary>
    public bool Search { get; init; } = true;

    /// <summary>Whether there is a text-only edition below <c>/lite/</c>. It doubles the number of files.</summary>
    public bool Lite { get; init; }

    /// <summary>Whether readers keep what they read last, for when there is no network.</summary>
    public bool Offline { get; init; } = true;

    /// <summary>Whether readers of an article are shown what was changed in it after its publication, where git knows.</summary>
    public bool History { get; init; } = true;

    /// <summary>Where the outlet asks for that by name, so that it is told where git does not know; nowhere otherwise.</summary>
    public SourceSpan? HistoryWanted { get; init; }

    /// <summary>The editor in the browser; <c>null</c> where the outlet has none.</summary>
    public WebEditorSettings? WebEditor { get; init; }

    /// <summary>
    /// Pages on which the outlet says how it works, each under the name that schema.org has for it: <c>ethicsPolicy</c>. The list of
    /// corrections is one of itself.
    /// </summary>
    public IReadOnlyList<NamedLink> Policies { get; init; } = [];

    /// <summary>Where to report a weakness of the site, as <c>mailto:</c>, <c>tel:</c> or <c>https:</c> addresses; none means the imprint's e-mail.</summary>
    public IReadOnlyList<string> SecurityContacts { get; init; } = [];

    /// <summary>What trust.txt tells; <c>null</c> where the outlet has none.</summary>
    public TrustSettings? Trust { get; init; }

    /// <summary>Whether humans.txt names those who make the outlet.</summary>
    public bool Humans { get; init; }

    /// <summary>The key by which search engines know that changed addresses come from the outlet (indexnow.org); <c>null</c> without IndexNow.</summary>
    public string? IndexNowKey { get; init; }

    /// <summary>Whether articles ask readers to make the outlet a preferred source of Google's.</summary>
    public bool PreferredSource { get; init; }

    /// <summary>Whether other sites can show an article as a card (oembed.com). It adds a file to each article.</summary>
    public bool OEmbed { get; init; }

    /// <summary>Which articles without a picture are shared with a drawn card; <c>null</c> where none are.</summary>
    public ShareCardSettings? ShareCards { get; init; }

    /// <summary>A script address for analytics; none by default.</summary>
    public string? Analytics { get; init; }

    /// <summary>The path of <see cref="Url"/>, with a final slash: <c>/</c> or <c>/repo/</c>.</summary>
    public string PathPrefix => Url.AbsolutePath;
}
