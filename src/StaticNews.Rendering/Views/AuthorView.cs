using StaticNews.Content;
using StaticNews.Rendering.Markup;
using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>An author on the author's own page.</summary>
/// <remarks>
/// name: the name
/// url: its address
/// role: what the author does
/// photo: a portrait
/// bio: the first sentences of the biography
/// body: the biography
/// email: address for letters
/// links: where else the author is
/// corrections: address of the corrections in the author's articles, where there are any
/// </remarks>
internal sealed class AuthorView(Topic author, SiteViews views, Html body)
    : View(
        Names,
        author.Title,
        views.Path(author.Route),
        (author.Document as Author)?.Role,
        views.Image(author.Picture),
        SiteViews.NullIfEmpty(author.Document?.Outline.Opening),
        body,
        (author.Document as Author)?.Email,
        views.Links((author.Document as Author)?.Links ?? []),
        views.Corrections(author))
{
    private static readonly ViewShape Names = new("the author", "name", "url", "role", "photo", "bio", "body", "email", "links", "corrections");
}
