namespace StaticNews.Content.Rules;

/// <summary>Who has an address: what stands in messages where no file can be named.</summary>
public static class Owners
{
    public static readonly Phrase Front = new("owners.front", "the front page");
    public static readonly Phrase Tags = new("owners.tags", "the list of tags");
    public static readonly Phrase Authors = new("owners.authors", "the list of authors");
    public static readonly Phrase Stories = new("owners.stories", "the list of stories");
    public static readonly Phrase Archive = new("owners.archive", "the archive");
    public static readonly Phrase Search = new("owners.search", "the search page");
    public static readonly Phrase Corrections = new("owners.corrections", "the list of corrections");
    public static readonly Phrase UnknownAddresses = new("owners.unknown-addresses", "the page for unknown addresses");
    public static readonly Phrase Withdrawn = new("owners.withdrawn", "the page for withdrawn articles");
    public static readonly Phrase Offline = new("owners.offline", "the page for readers without a network");
    public static readonly Phrase ServiceWorker = new("owners.service-worker", "what keeps pages for readers without a network");
    public static readonly Phrase Rss = new("owners.rss", "the RSS feed");
    public static readonly Phrase Atom = new("owners.atom", "the Atom feed");
    public static readonly Phrase JsonFeed = new("owners.json-feed", "the JSON feed");
    public static readonly Phrase Sitemap = new("owners.sitemap", "the sitemap");
    public static readonly Phrase Robots = new("owners.robots", "the rules for robots, which site.yml sets");
    public static readonly Phrase Manifest = new("owners.manifest", "the web app manifest");
    public static readonly Phrase OpenSearch = new("owners.open-search", "the description of the search");
    public static readonly Phrase Build = new("owners.build", "the record of the build");
    public static readonly Phrase Fresh = new("owners.fresh", "the latest headlines");
    public static readonly Phrase Calendar = new("owners.calendar", "the calendar of events");
    public static readonly Phrase Urls = new("owners.urls", "the register of addresses");
    public static readonly Phrase Headers = new("owners.headers", "the rules for the host, which site.yml sets");
    public static readonly Phrase Redirects = new("owners.redirects", "the redirects, which redirects.yml sets");
    public static readonly Phrase Security = new("owners.security", "the security contact");
    public static readonly Phrase Trust = new("owners.trust", "trust.txt, which site.yml sets");
    public static readonly Phrase Humans = new("owners.humans", "humans.txt, which site.yml sets");
    public static readonly Phrase IndexNow = new("owners.index-now", "the key for IndexNow, which site.yml sets");
    public static readonly Phrase Assets = new("owners.assets", "the theme's files and pictures");
    public static readonly Phrase Compressed = new("owners.compressed", "what site.yml has compressed");
    public static readonly Phrase Lite = new("owners.lite", "the text-only edition");
    public static readonly Phrase WebEditor = new("owners.web-editor", "the editor in the browser, which site.yml sets");
    public static readonly Phrase Sitemaps = new("owners.sitemaps", "the sitemaps");
    public static readonly Phrase Feeds = new("owners.feeds", "the feeds");
    public static readonly Phrase Pages = new("owners.pages", "the pages of lists");
    public static readonly Phrase YearArchive = new("owners.year-archive", "the archive of that year");
    public static readonly Phrase MonthArchive = new("owners.month-archive", "the archive of that month");
    public static readonly Phrase DayArchive = new("owners.day-archive", "the archive of that day");
    public static readonly Phrase PagesAndFeeds = new("owners.pages-and-feeds", "the pages and feeds of {0}");
    public static readonly Phrase Category = new("owners.category", "the category «{0}»");
    public static readonly Phrase Tag = new("owners.tag", "the tag «{0}»");
    public static readonly Phrase Author = new("owners.author", "the author «{0}»");
    public static readonly Phrase Story = new("owners.story", "the story «{0}»");
}
