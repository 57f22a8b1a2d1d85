using StaticNews.Content;
using StaticNews.Rendering.Bodies;
using StaticNews.Rendering.Pages;
using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>What stands above the entries of a live blog.</summary>
/// <remarks>
/// file: address of live.json, which scripts ask for new entries
/// updated: when the newest entry was written
/// key_events: the entries that editors marked, newest first
/// </remarks>
internal sealed class LiveBlogView(LinkedArticle article, BodyPart.Block[] entries, SiteViews views)
    : View(
        Names,
        LiveFiles.Has(article) ? views.Path(LiveFiles.RouteOf(article)) : null,
        views.OptionalDate(entries.Max(entry => entry.Moment)),
        entries.Where(entry => entry is { IsKey: true, Title: not null }).Select(entry => new KeyEventView(entry, views)).ToArray())
{
    private static readonly ViewShape Names = new("the live blog", "file", "updated", "key_events");

    /// <summary>The view of a live blog that has entries; <c>null</c> for all other articles.</summary>
    public static LiveBlogView? Of(LinkedArticle article, Func<Body> body, SiteViews views) =>
        article.Article.Type == ArticleType.Live && LiveBlog.Entries(body()).ToArray() is { Length: > 0 } entries ? new LiveBlogView(article, entries, views) : null;
}

/// <summary>A key event of a live blog.</summary>
/// <remarks>
/// title: what happened
/// id: anchor of the entry
/// date: when it was written
/// </remarks>
internal sealed class KeyEventView(BodyPart.Block entry, SiteViews views) : View(Names, entry.Title, entry.Id, views.OptionalDate(entry.Moment))
{
    private static readonly ViewShape Names = new("the key event", "title", "id", "date");
}
