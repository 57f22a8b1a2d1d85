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

    private static string Spoilt(string route, string right, string wrong)
    {
        var text = RichOutlet.Make().Read(route);
        Assert.Contains(right, text, StringComparison.Ordinal);
        return text.Replace(right, wrong, StringComparison.Ordinal);
    }
}
