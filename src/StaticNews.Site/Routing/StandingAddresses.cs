using StaticNews.Content;
using StaticNews.Site.Publication;

namespace StaticNews.Site.Routing;

/// <summary>
/// The addresses that an outlet prints on its cards: of pages, of the categories that site.yml names, and of authors and stories with a
/// file of their own. Tags, and names that stand in articles alone, come and go with a slip of the pen and are no promise.
/// </summary>
internal static class StandingAddresses
{
    private const string Pages = "/pages";

    /// <summary>What is promised of them.</summary>
    public static IEnumerable<RegisteredAddress> Of(IEnumerable<LinkedPage> pages, IEnumerable<Topic> topics, SiteSettings settings, TextKey keys)
    {
        var named = settings.Categories.Where(category => category.Place.File is not null).Select(category => category.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var page in pages.Where(page => !page.Page.Draft))
        {
            yield return Promise(IdOf(page.Page.Source.Path), page.Page.Title.Value, page.Route, keys);
        }

        foreach (var topic in topics)
        {
            if (topic.Document is { } document)
            {
                yield return Promise(IdOf(document.Source.Path), topic.Title, topic.Route, keys);
            }
            else if (topic.Kind == TopicKind.Category && named.Contains(topic.Slug))
            {
                yield return Promise($"/categories/{topic.Slug}", topic.Title, topic.Route, keys);
            }
        }
    }

    /// <summary>The id of a page, an author or a story by the path of its file below input/. No article's begins with a slash.</summary>
    public static string IdOf(string file) => "/" + Newsroom.IdOf(file);

    /// <summary>Whether an entry of the register is about something that has feeds below its address.</summary>
    public static bool HasFeeds(RegisteredAddress entry) => entry.Id[0] == '/' && FolderOf(entry.Id) != Pages;

    private static RegisteredAddress Promise(string id, string title, Route route, TextKey keys) => new(id, keys.Of(FolderOf(id), title), route.Path, []);

    private static string FolderOf(string id) => id[..Math.Max(id.IndexOf('/', 1), 1)];
}
