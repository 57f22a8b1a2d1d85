namespace StaticNews.Rendering.Tests.Machines.Readers;

/// <summary>Programs that people read news with show every feed of whole sites as the outlet published it: headlines, addresses, dates and full text.</summary>
public sealed class FeedReaderTests(WholeSites sites)
{
    public static TheoryData<string> Sites => WholeSites.Both;

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_newest_articles_of_every_list_are_in_its_feed(string name)
    {
        var site = sites[name];
        var lists = site.Site.Categories.Concat(site.Site.Tags).Concat(site.Site.Authors).Concat(site.Site.Stories)
            .Where(topic => topic.Listing.Articles.Count > 0)
            .Select(topic => (Feed: topic.Route.Path + "feed.json", topic.Listing.Articles))
            .Prepend(("/feed.json", site.Site.Listed));

        foreach (var (feed, articles) in lists)
        {
            var told = Told(site, feed).Items.Select(item => (item.Title, Uri.UnescapeDataString(item.Link), item.Published));
            Assert.Equal(articles.Take(site.Site.Settings.Feeds.Items).Select(article => (article.Article.Title.Value, site.Host + article.Route.Path, article.Date)), told);
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void CodeHollow_shows_every_feed(string name) => Check(sites[name], Xml(sites[name].Feeds), (_, routes) => routes.Select(route => DotNetReaders.ByCodeHollow(route, sites[name].Files[route])));

    [Theory]
    [MemberData(nameof(Sites))]
    public void Syndication_shows_every_feed(string name) => Check(sites[name], Xml(sites[name].Feeds), (_, routes) => routes.Select(route => DotNetReaders.BySyndication(route, sites[name].Files[route])));

    [Theory]
    [MemberData(nameof(Sites))]
    public void Feedparser_shows_every_feed(string name) => Check(sites[name], Xml(Chosen(name)), OutsideReaders.Feedparser);

    [Theory]
    [MemberData(nameof(Sites))]
    public void Feedsmith_shows_every_feed_JSON_Feed_too(string name) => Check(sites[name], Chosen(name), OutsideReaders.Feedsmith);

    [Theory]
    [InlineData(WholeSites.Demonstration, "feed.xml")]
    [InlineData(WholeSites.Demonstration, "atom.xml")]
    [InlineData(WholeSites.Archive, "feed.xml")]
    [InlineData(WholeSites.Archive, "atom.xml")]
    public void Newsboat_shows_every_article_once_from_whatever_feeds_it_comes(string name, string format)
    {
        var site = sites[name];
        string[] routes = [.. Chosen(name).Where(route => route.EndsWith(format, StringComparison.Ordinal))];

        ReadFeed[] read = [.. OutsideReaders.Newsboat(site.FeedFolder, routes)];

        Assert.Equal(routes.Select(route => (route, Told(site, route).Title)), read.Select(feed => (feed.Route, feed.Title)));
        Assert.Equal(
            routes.SelectMany(route => Told(site, route).Items).Select(item => item.Shown).Distinct().Order(StringComparer.Ordinal),
            read.SelectMany(feed => feed.Items).Select(item => item.Shown).Order(StringComparer.Ordinal));
    }

    /// <summary>Every feed of the demonstration; of the archive, which has hundreds of the same articles, those of the first twenty lists of each kind, or with STATICNEWS_ALL_FEEDS=1 every one.</summary>
    private IEnumerable<string> Chosen(string name)
    {
        var lists = sites[name].Feeds.GroupBy(Path.GetDirectoryName);
        return name == WholeSites.Demonstration || Environment.GetEnvironmentVariable("STATICNEWS_ALL_FEEDS") == "1"
            ? sites[name].Feeds
            : lists.GroupBy(list => list.Key!.Split('/')[1]).SelectMany(kind => kind.Take(20)).SelectMany(list => list);
    }

    private static IEnumerable<string> Xml(IEnumerable<string> routes) => routes.Where(route => route.EndsWith("xml", StringComparison.Ordinal));

    private static void Check(WholeSite site, IEnumerable<string> feeds, Func<string, string[], IEnumerable<ReadFeed>> read)
    {
        string[] routes = [.. feeds];

        ReadFeed[] shown = [.. read(site.FeedFolder, routes)];

        Assert.Equal(routes, shown.Select(feed => feed.Route));
        foreach (var feed in shown)
        {
            var told = Told(site, feed.Route);
            Assert.Equal(told.Title, feed.Title);
            Assert.Equal(told.Items.Select(item => item.Shown), feed.Items.Select(item => item.Shown));
        }
    }

    /// <summary>What a feed has to tell: the same as its form in JSON, where nothing has to be decoded twice.</summary>
    private static ReadFeed Told(WholeSite site, string route)
    {
        var json = Path.GetDirectoryName(route)!.TrimEnd('/') + "/feed.json";
        return DotNetReaders.ByHand(json, site.Files[json]);
    }
}
