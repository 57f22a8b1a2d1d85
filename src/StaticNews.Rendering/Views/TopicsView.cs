using StaticNews.Content;
using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>The list of all tags, authors or stories.</summary>
/// <remarks>
/// kind: tags, authors or stories
/// title: its heading
/// topics: all of them
/// breadcrumbs: the way from the front page, without the page itself
/// </remarks>
internal sealed class TopicsView(string kind, IReadOnlyList<Topic> topics, SiteViews views)
    : View(Names, kind, views.Locale.Text(kind), topics.Select(topic => new TopicView(topic, views)).ToArray(), views.Breadcrumbs())
{
    private static readonly ViewShape Names = new("the list of topics", "kind", "title", "topics", "breadcrumbs");
}

/// <summary>A tag, author or story in a list of them; what describes an author there is the role.</summary>
/// <remarks>
/// title: its name
/// url: its address
/// count: how many articles are there
/// description: what it is about; an author's role
/// image: the picture
/// </remarks>
internal sealed class TopicView(Topic topic, SiteViews views)
    : View(Names, topic.Title, views.Path(topic.Route), topic.Listing.Articles.Count, (topic.Document as Author)?.Role ?? topic.Description, views.Image(topic.Picture))
{
    private static readonly ViewShape Names = new("the topic", "title", "url", "count", "description", "image");
}
