namespace StaticNews.Rendering.Tests.Machines;

/// <summary>A check that finds nothing anywhere is worth nothing: each of these faults is found.</summary>
public sealed class BrokenRuleTests
{
    [Theory]
    [InlineData("\">tag:orsk.example,2024:2024/07/otvet<", "\">otvet<")]
    [InlineData("улицы &#x26;", "улицы &amp;")]
    [InlineData("<dc:creator>Анна Сергеева<", "<dc:creator>anna@orsk.example<")]
    [InlineData("<generator>StaticNews</generator>", "<program>StaticNews</program>")]
    [InlineData("role=\"photographer\"", "role=\"author\"")]
    [InlineData("Thu, 04 Jul", "Fri, 04 Jul")]
    public void A_fault_in_an_RSS_feed_is_found(string right, string wrong) =>
        Assert.NotEmpty(RssRules.Broken(Spoilt("/feed.xml", right, wrong), "https://orsk.example/feed.xml"));

    [Theory]
    [InlineData("<published>2024-07-04T09:30:00+05:00<", "<published>2025-07-04T09:30:00+05:00<")]
    [InlineData("<id>tag:orsk.example,2024:2024/07/otvet<", "<id>otvet<")]
    [InlineData("<generator>StaticNews</generator>", "<program>StaticNews</program>")]
    [InlineData("<link rel=\"alternate\" type=\"text/html\" href=\"https://orsk.example/\"/>", "")]
    public void A_fault_in_an_Atom_feed_is_found(string right, string wrong) =>
        Assert.NotEmpty(AtomRules.Broken(Spoilt("/atom.xml", right, wrong), "https://orsk.example/atom.xml"));

    [Theory]
    [InlineData("<loc>https://orsk.example/2024/07/03/otvet/<", "<loc>/2024/07/03/otvet/<")]
    [InlineData("<loc>https://orsk.example/2024/07/03/otvet/<", "<loc>https://orsk.example/2024/07/04/most/<")]
    [InlineData("<lastmod>2024-07-03T08:00:00+05:00<", "<lastmod>2024-07-03T08:00:00<")]
    [InlineData("<lastmod>2024-07-03T08:00:00+05:00<", "<priority>1</priority><lastmod>2024-07-03T08:00:00+05:00<")]
    [InlineData("<image:loc>", "<image:caption>Мост</image:caption><image:loc>")]
    public void A_fault_in_a_sitemap_is_found(string right, string wrong) =>
        Assert.NotEmpty(SitemapSchema.Broken(Spoilt("/sitemaps/2024-07.xml", right, wrong)));

    [Theory]
    [InlineData("\"@type\":\"NewsArticel\"", "schema.org has no type NewsArticel")]
    [InlineData("\"@type\":\"NewsArticle\",\"address\":\"Орск\"", "NewsArticle has no address, or a newer property has taken its place")]
    [InlineData("\"@type\":\"NewsArticle\",\"headline\":true", "NewsArticle.headline does not take true")]
    [InlineData("\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Place\"}", "NewsArticle.author does not take {\"@type\":\"Place\"}")]
    [InlineData("\"@type\":\"Event\",\"eventStatus\":\"https://schema.org/EventForgotten\"", "Event.eventStatus does not take \"https://schema.org/EventForgotten\"")]
    [InlineData("\"@type\":\"ReportageNewsArticle\",\"dateline\":\"Орск\",\"author\":{\"@type\":\"Person\",\"name\":\"Анна\"}", null)]
    public void A_fault_in_a_graph_is_found(string node, string? fault) =>
        Assert.Equal(fault is null ? [] : [fault], VocabularyRules.Broken($$"""{"@context":"https://schema.org","@graph":[{{{node}}}]}""", SchemaVocabulary.Load()));

    [Theory]
    [InlineData("\"width\": 600,", "")]
    [InlineData("\"version\": \"1.0\"", "\"version\": 1.0")]
    [InlineData("<blockquote cite", "<script>1</script><blockquote cite")]
    [InlineData("\"thumbnail_width\": 1200,", "")]
    public void A_fault_in_a_card_for_other_sites_is_found(string right, string wrong) =>
        Assert.NotEmpty(OEmbedRules.Broken(Spoilt("/2024/07/04/most/oembed.json", right, wrong), "https://orsk.example/2024/07/04/most/"));

    [Theory]
    [InlineData("<ShortName>Орск.today<", "<ShortName>Новости города Орска<")]
    [InlineData("{searchTerms}", "{terms}")]
    public void A_fault_in_the_description_of_the_search_is_found(string right, string wrong) =>
        Assert.NotEmpty(OpenSearchRules.Broken(Spoilt("/opensearch.xml", right, wrong), "https://orsk.example/search/"));

    [Theory]
    [InlineData("xmlUrl=\"https://orsk.example/feed.xml\"", "xmlUrl=\"https://orsk.example/feeds.xml\"")]
    [InlineData("type=\"rss\" text=\"Орск.today\"", "type=\"rss\"")]
    [InlineData("version=\"2.0\"", "version=\"1.0\"")]
    public void A_fault_in_the_list_of_feeds_is_found(string right, string wrong)
    {
        var addresses = RichOutlet.Make().Plan().Keys.Select(route => new Uri("https://orsk.example" + route).AbsoluteUri).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(OpmlRules.Broken(RichOutlet.Make().Read("/feeds/feeds.opml"), addresses));
        Assert.NotEmpty(OpmlRules.Broken(Spoilt("/feeds/feeds.opml", right, wrong), addresses));
    }

    private static string Spoilt(string route, string right, string wrong)
    {
        var outlet = RichOutlet.Make();
        outlet.Settings = outlet.Settings with { OEmbed = true };
        var text = outlet.Read(route);
        Assert.Contains(right, text, StringComparison.Ordinal);
        return text.Replace(right, wrong, StringComparison.Ordinal);
    }
}
