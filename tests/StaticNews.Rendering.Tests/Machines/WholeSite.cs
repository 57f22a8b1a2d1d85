using StaticNews.Content;
using StaticNews.Reading;
using StaticNews.Rendering.Themes;
using StaticNews.Site;

namespace StaticNews.Rendering.Tests.Machines;

/// <summary>What machines read of a site as a build would write it: every feed, sitemap and calendar whole, and of a page its graph of schema.org.</summary>
internal sealed class WholeSite : IDisposable
{
    private const string Script = "<script type=\"application/ld+json\">";

    private readonly Lazy<string> _feeds;

    private WholeSite(NewsSite site, string host, SortedDictionary<string, string> files, SortedDictionary<string, string> graphs)
    {
        (Site, Host, Files, Graphs) = (site, host, files, graphs);
        _feeds = new Lazy<string>(WriteFeeds);
    }

    public NewsSite Site { get; }

    /// <summary>The site's address without a slash at the end.</summary>
    public string Host { get; }

    /// <summary>Files that no person reads, by route.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>Where these files are asked for.</summary>
    public IReadOnlySet<string> Addresses => field ??= Files.Keys.Select(route => new Uri(Host + route).AbsoluteUri).ToHashSet(StringComparer.Ordinal);

    /// <summary>Structured data by the route of its page; pages without any are left out.</summary>
    public IReadOnlyDictionary<string, string> Graphs { get; }

    /// <summary>Routes of the feeds that anybody may read.</summary>
    public IEnumerable<string> Feeds => Files.Keys.Where(route => Path.GetFileName(route) is "feed.xml" or "atom.xml" or "feed.json");

    public IEnumerable<string> Sitemaps => Files.Keys.Where(route => route.StartsWith("/sitemap", StringComparison.Ordinal));

    /// <summary>A folder with all feeds, for programs that read files.</summary>
    public string FeedFolder => _feeds.Value;

    public static WholeSite Read(string folder, string host, DateTime now)
    {
        var input = new DiskFiles(folder, "input/");
        var source = InputReader.Read(input, new ReadOptions()).Site!;
        var settings = AskForAll(source.Settings);
        var site = SiteLinker.Link(source with { Settings = settings }, new LinkOptions(new DateTimeOffset(now, SmallOutlet.Zone))).Site;
        var bodies = new BodyReader(input, settings);
        var plan = SitePlanner.Plan(site, Theme.Load(new EmbeddedTheme(), settings.Language).Value!, bodies.Load, new MapReader(input).Load, input, shelf: null);
        var told = plan.Artefacts.OfType<Artefact.Drawn>().Where(file => IsPage(file.Route.Path) || IsForMachines(file.Route.Path)).AsParallel()
            .Select(file => (Route: file.Route.Path, Text: Told(file), IsPage: IsPage(file.Route.Path)))
            .Where(file => file.Text.Length > 0)
            .ToArray();
        return new WholeSite(site, host, Sorted(told.Where(file => !file.IsPage)), Sorted(told.Where(file => file.IsPage)));

        static SortedDictionary<string, string> Sorted(IEnumerable<(string Route, string Text, bool)> files) =>
            new(files.ToDictionary(file => file.Route, file => file.Text), StringComparer.Ordinal);
    }

    public void Dispose()
    {
        if (_feeds.IsValueCreated)
        {
            Directory.Delete(_feeds.Value, recursive: true);
        }
    }

    private static SiteSettings AskForAll(SiteSettings settings) => settings with
    {
        Feeds = settings.Feeds with { Hub = "https://hub.example/", Yandex = true, Dzen = true },
        OEmbed = true,
        Policies = [new NamedLink("ethicsPolicy", new Located<string>("/about/", default))],
    };

    private static bool IsPage(string route) => route.EndsWith('/') || route.EndsWith(".html", StringComparison.Ordinal);

    private static bool IsForMachines(string route) => Path.GetExtension(route) is ".xml" or ".json" or ".ics" or ".opml";

    private static string Told(Artefact.Drawn file)
    {
        var text = SmallOutlet.Draw(file);
        if (!IsPage(file.Route.Path))
        {
            return text;
        }

        var start = text.IndexOf(Script, StringComparison.Ordinal) + Script.Length;
        return start < Script.Length ? "" : text[start..text.IndexOf("</script>", start, StringComparison.Ordinal)];
    }

    private string WriteFeeds()
    {
        var folder = Directory.CreateTempSubdirectory("staticnews").FullName;
        foreach (var route in Feeds)
        {
            Directory.CreateDirectory(folder + Path.GetDirectoryName(route));
            File.WriteAllText(folder + route, Files[route]);
        }

        return folder;
    }
}
