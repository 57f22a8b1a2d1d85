namespace StaticNews.Rendering.Tests.Machines;

/// <summary>Every feed, sitemap, calendar and graph of the demonstration and of an archive of 2,000 articles keeps the rules of its format.</summary>
public sealed class WholeArchiveTests(WholeSites sites)
{
    public static TheoryData<string> Sites => WholeSites.Both;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_file_for_machines_keeps_the_rules_of_its_format(string name)
    {
        var site = sites[name];

        var broken = site.Files.AsParallel().SelectMany(file => Broken(site, file.Key, file.Value).Select(fault => $"{file.Key}: {fault}")).Take(20);

        Assert.Empty(broken);
        Assert.Equal(["/feeds/feeds.opml", "/opensearch.xml"], site.Files.Keys.Where(route => route is "/feeds/feeds.opml" or "/opensearch.xml"));
        Assert.Contains(site.Files.Keys, route => route.EndsWith("/oembed.json", StringComparison.Ordinal));
        Assert.True(site.Feeds.Count() > 100);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_graph_of_a_page_keeps_the_rules_of_search_engines(string name) =>
        Assert.Empty(sites[name].Graphs.AsParallel().SelectMany(page => SchemaRules.Broken(page.Value).Select(fault => $"{page.Key}: {fault}")).Take(20));

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_graph_of_a_page_speaks_the_vocabulary_of_schema_org(string name)
    {
        var vocabulary = SchemaVocabulary.Load();

        Assert.Empty(sites[name].Graphs.AsParallel().SelectMany(page => VocabularyRules.Broken(page.Value, vocabulary).Select(fault => $"{page.Key}: {fault}")).Take(20));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_page_in_a_sitemap_is_there_and_tells_search_engines_what_it_is(string name)
    {
        var site = sites[name];

        string[] routes = [.. site.Sitemaps.SelectMany(route => SitemapRules.Addresses(site.Files[route])).Select(address => Uri.UnescapeDataString(address[site.Host.Length..]))];

        Assert.True(routes.Length > 200);
        Assert.Empty(routes.Where(route => !site.Graphs.ContainsKey(route) && !site.Files.ContainsKey(route)).Take(20));
    }

    private static IEnumerable<string> Broken(WholeSite site, string route, string text) => Path.GetFileName(route) switch
    {
        "feed.xml" => RssRules.Broken(text, new Uri(site.Host + route).AbsoluteUri),
        "atom.xml" => AtomRules.Broken(text, new Uri(site.Host + route).AbsoluteUri),
        "feed.json" => JsonFeedRules.Broken(text, new Uri(site.Host + route).AbsoluteUri),
        "yandex.xml" => AggregatorRules.BrokenForYandex(text, site.Site.Now),
        "dzen.xml" => AggregatorRules.BrokenForDzen(text, site.Site.Now),
        "oembed.json" => OEmbedRules.Broken(text, new Uri(site.Host + route[..^"oembed.json".Length]).AbsoluteUri),
        "opensearch.xml" => OpenSearchRules.Broken(text, site.Host + "/search/"),
        "feeds.opml" => OpmlRules.Broken(text, site.Addresses),
        var file when file.EndsWith(".ics", StringComparison.Ordinal) => CalendarRules.Broken(text),
        _ when route.StartsWith("/sitemap", StringComparison.Ordinal) => SitemapRules.Broken(text, site.Host).Concat(SitemapSchema.Broken(text)),
        _ => [],
    };
}
