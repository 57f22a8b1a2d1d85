using StaticNews.Content;

namespace StaticNews.Site.Routing;

/// <summary>Takes the addresses of topics, and of the pages and feeds below them.</summary>
internal static class TopicRoutes
{
    /// <summary>What stands below the address of each topic for feed readers.</summary>
    public static readonly IReadOnlyList<string> Feeds = ["feed.xml", "atom.xml", "feed.json"];

    /// <summary>The topics whose address was free; the others are reported.</summary>
    public static IReadOnlyList<Topic> Take(IEnumerable<Topic> topics, SiteSettings settings, DocumentRoutes routes)
    {
        var taken = new List<Topic>();
        foreach (var topic in topics)
        {
            if (routes.Take(topic, topic.Document?.Source.DisplayPath ?? (object)NameOf(topic), PlaceOf(topic, settings)))
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

    private static SourceSpan PlaceOf(Topic topic, SiteSettings settings)
    {
        var category = topic.Kind == TopicKind.Category ? settings.Categories.FirstOrDefault(category => category.Slug == topic.Slug) : null;
        return category is { Place: { File: not null } place } ? place : (topic.Document?.Source ?? settings.Source).At(1, 1);
    }

    private static Phrase NameOf(Topic topic) => TopicWords.Owner(topic.Kind).With(topic.Title);
}
