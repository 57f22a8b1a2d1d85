using System.Text.Json;
using System.Xml;
using CodeHollow.FeedReader;
using StaticNews.Content;
using StaticNews.Corpus;
using StaticNews.Reading;
using StaticNews.Rendering.Themes;
using StaticNews.Site;
using StaticNews.Testing;
using Syndication = System.ServiceModel.Syndication;

namespace StaticNews.Rendering.Tests.Machines;

/// <summary>Every feed, sitemap, calendar and graph of the demonstration and of an archive of 2,000 articles keeps the rules of its format.</summary>
public sealed class WholeArchiveTests : IDisposable
{
    private const int Articles = 2000;
    private const string Script = "<script type=\"application/ld+json\">";

    private readonly string _folder = Directory.CreateTempSubdirectory("staticnews").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_demonstration_keeps_the_rules_of_every_format() => Check(Repository.PathTo("input"), "https://orsk.example", "2026-11-24T07:00");

    [Fact]
    public void An_archive_of_two_thousand_articles_keeps_the_rules_of_every_format()
    {
        var newsroom = new Newsroom(Articles);
        var writer = new StaticNewsWriter(_folder);
        writer.WriteOutlet();
        for (var index = 0; index < Articles; index++)
        {
            writer.Write(newsroom.Write(index));
        }

        Check(_folder, "https://vestnik.example", "2026-11-24T07:00");
    }

    private static void Check(string folder, string host, string now)
    {
        var input = new DiskFiles(folder, "input/");
        var source = InputReader.Read(input, new ReadOptions()).Site!;
        var settings = source.Settings with
        {
            Feeds = source.Settings.Feeds with { Hub = "https://hub.example/", Yandex = true, Dzen = true },
            OEmbed = true,
            Policies = [new NamedLink("ethicsPolicy", new Located<string>("/about/", default))],
        };
        var site = SiteLinker.Link(source with { Settings = settings }, new LinkOptions(SmallOutlet.Moment(now))).Site;
        var bodies = new BodyReader(input, settings);
        var plan = SitePlanner.Plan(site, Theme.Load(new EmbeddedTheme(), settings.Language).Value!, bodies.Load, new MapReader(input).Load, input, shelf: null);
        var files = plan.Artefacts.OfType<Artefact.Drawn>().ToArray();

        var broken = files.AsParallel().SelectMany(file => Broken(file.Route.Path, file, host)).Take(20).ToArray();

        Assert.Empty(broken);
        Assert.True(files.Length > 500);
    }

    private static IEnumerable<string> Broken(string route, Artefact.Drawn file, string host)
    {
        var rules = RulesOf(route, new Uri(host + route).AbsoluteUri, host);
        return rules is null ? [] : rules(SmallOutlet.Draw(file)).Select(broken => $"{route}: {broken}");
    }

    private static Func<string, IEnumerable<string>>? RulesOf(string route, string address, string host) => Path.GetFileName(route) switch
    {
        "feed.xml" => xml => RssRules.Broken(xml, address).Concat(ReadByOthers(xml)),
        "atom.xml" => xml => AtomRules.Broken(xml, address).Concat(ReadByOthers(xml)),
        "feed.json" => json => JsonFeedRules.Broken(json, address),
        "yandex.xml" or "dzen.xml" => ReadByOthers,
        "oembed.json" => json => JsonDocument.Parse(json).RootElement.GetProperty("version").GetString() == "1.0" ? [] : ["the version is not 1.0"],
        var name when name.EndsWith(".ics", StringComparison.Ordinal) => CalendarRules.Broken,
        _ when route.StartsWith("/sitemap", StringComparison.Ordinal) => xml => SitemapRules.Broken(xml, host),
        "" => GraphOf,
        _ => null,
    };

    private static IEnumerable<string> GraphOf(string page)
    {
        var start = page.IndexOf(Script, StringComparison.Ordinal) + Script.Length;
        return start < Script.Length ? [] : SchemaRules.Broken(page[start..page.IndexOf("</script>", start, StringComparison.Ordinal)]);
    }

    /// <summary>What programs that people use make of a feed.</summary>
    private static IEnumerable<string> ReadByOthers(string xml)
    {
        var read = FeedReader.ReadFromString(xml).Items;
        using var reader = XmlReader.Create(new StringReader(xml));
        var loaded = Syndication.SyndicationFeed.Load(reader).Items.ToArray();
        if (read.Count != loaded.Length || read.Any(item => item.PublishingDate is null || string.IsNullOrEmpty(item.Link) || string.IsNullOrEmpty(item.Title)))
        {
            yield return "readers of feeds miss articles, or their dates, addresses and headlines";
        }
    }
}
