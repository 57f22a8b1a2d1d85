using StaticNews.Content;

namespace StaticNews.Site.Routing;

/// <summary>Takes the addresses of topics, and of the pages and feeds below them.</summary>
internal static class TopicRoutes
{
    private static readonly string[] Feeds = ["feed.xml", "atom.xml", "feed.json"];

    /// <summary>The topics whose address was free; the others are reported.</summary>
    public static IReadOnlyList<Topic> Take(IEnumerable<Topic> topics, SiteSettings settings, DocumentRoutes routes)
    {
        var taken = new List<Topic>();
        foreach (var topic in topics)
        {
            var file = topic.Document?.Source ?? settings.Source;
            if (routes.Take(topic, topic.Document is null ? NameOf(topic) : file.DisplayPath, SourceSpan.WholeFile(file.DisplayPath)))
            {
                taken.Add(topic);
            }
        }

        return taken;
    }

    /// <summary>Takes what every topic has below its address, once its list is cut.</summary>
    public static void TakePagesAndFeeds(IEnumerable<Topic> topics, RouteTable routes)
    {
        foreach (var topic in topics)
        {
            var owner = NameOf(topic);
            foreach (var page in topic.Listing.Pages)
            {
                routes.Take(new Claim(page.Route, owner));
            }

            foreach (var feed in Feeds)
            {
                routes.Take(new Claim(new Route(topic.Route.Path + feed), owner));
            }
        }
    }

    private static string NameOf(Topic topic) => $"the {topic.Kind.ToString().ToLowerInvariant()} «{topic.Title}»";
}
