using StaticNews.Content;
using StaticNews.Rendering.Bodies;
using StaticNews.Rendering.Machines;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Templates;
using StaticNews.Rendering.Views;
using StaticNews.Site;

namespace StaticNews.Rendering.StructuredData;

/// <summary>The graph of each kind of page. Everything in a graph follows from the page's view, its source and the outlet.</summary>
internal sealed class PageGraphs(NewsSite site, SiteViews views, OutletNode outlet, PageBodies bodies)
{
    public Html Article(ArticleNode node, View page, IReadOnlyList<LinkView> way) => Graph(page, FingerprintJoin.Of(node.Article.Article.Source.Content, node.Image?.Fingerprint ?? default), json =>
    {
        node.Write(json, views, outlet, site.Settings.Language, bodies.Companions, UpdatesOf(node.Article.Article));
        EventNode.Write(json, node, views);
        BreadcrumbNode.Write(json, way, node.Article.Article.Title.Value, views.Addresses);
    });

    public Html Front(View page) => Graph(page, site.Settings.Source.Content, json =>
    {
        var root = views.Addresses.Absolute(FixedRoutes.Front);
        json.StartNode("WebSite", root + "#website");
        json.WriteString("url"u8, root);
        json.WriteString("name"u8, site.Settings.Title);
        json.WriteText("description"u8, site.Settings.Tagline);
        json.WriteString("inLanguage"u8, site.Settings.Language);
        json.WriteReference("publisher"u8, outlet.Id);
        json.WriteEndObject();
    });

    public Html Listing(Topic topic, ListingPage page, View view, IReadOnlyList<LinkView> way) => Graph(view, default, json =>
    {
        WriteCollection(json, topic, page);
        if (topic.Kind == TopicKind.Author)
        {
            WritePerson(json, topic);
        }

        BreadcrumbNode.Write(json, way, topic.Title, views.Addresses);
    });

    /// <summary>The graph of any other page: where it is.</summary>
    public Html Page(View view, string title, IReadOnlyList<LinkView> way) =>
        Graph(view, default, json => BreadcrumbNode.Write(json, way, title, views.Addresses));

    private Html Graph(View page, Fingerprint source, Action<JsonOutput> nodes) => JsonGraph.Of(
        FingerprintJoin.Of(page.Fingerprint, source, outlet.Fingerprint),
        json =>
        {
            nodes(json);
            outlet.WriteTo(json);
        });

    private IReadOnlyList<LiveUpdate> UpdatesOf(Article article) =>
        article.Type == ArticleType.Live ? LiveUpdate.Of(bodies.Load(article), views) : [];

    private void WriteCollection(JsonOutput json, Topic topic, ListingPage page)
    {
        json.StartNode("CollectionPage");
        json.WriteString("url"u8, views.Addresses.Absolute(page.Route));
        json.WriteString("name"u8, topic.Title);
        json.WriteText("description"u8, topic.Description);
        json.WriteString("inLanguage"u8, site.Settings.Language);
        json.WriteReference("publisher"u8, outlet.Id);
        json.WritePropertyName("mainEntity"u8);
        json.StartNode("ItemList");
        json.WriteList("itemListElement"u8, page.Articles.Select((article, index) => (article, index)), (writer, item) =>
        {
            writer.StartNode("ListItem");
            writer.WriteNumber("position"u8, item.index + 1);
            writer.WriteString("url"u8, views.Addresses.Absolute(item.article.Route));
            writer.WriteEndObject();
        });
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WritePerson(JsonOutput json, Topic topic)
    {
        var author = topic.Document as Author;
        var url = views.Addresses.Absolute(topic.Route);
        json.StartNode("Person", url + "#person");
        json.WriteString("name"u8, topic.Title);
        json.WriteString("url"u8, url);
        json.WriteText("jobTitle"u8, author?.Role);
        json.WriteText("description"u8, author?.Outline.Opening);
        json.WriteImage(views.Image(topic.Picture), views.Addresses);
        json.WriteReference("worksFor"u8, outlet.Id);
        json.WriteList("sameAs"u8, (author?.Links ?? []).Select(link => Addresses.Outbound(link.Target.Value)).OfType<string>(),
            (writer, address) => writer.WriteStringValue(address));
        json.WriteEndObject();
    }
}
