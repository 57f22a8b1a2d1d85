using StaticNews.Content;
using StaticNews.Rendering.Templates;
using StaticNews.Site;

namespace StaticNews.Rendering.Views;

/// <summary>An author beside an article; one without a file is a name with a list of articles.</summary>
/// <remarks>
/// name: the name
/// url: its address
/// role: what the author does
/// photo: a portrait
/// bio: the first sentences of the biography
/// </remarks>
internal sealed class AuthorCardView(Topic author, SiteViews views)
    : View(
        Names,
        author.Title,
        views.Path(author.Route),
        (author.Document as Author)?.Role,
        views.Image(author.Picture),
        SiteViews.NullIfEmpty(WholeSentences(author.Document?.Outline.Opening)))
{
    private static readonly ViewShape Names = new("the author", "name", "url", "role", "photo", "bio");

    public string Name => author.Title;

    public Topic Topic => author;

    /// <summary>A biography that was cut short ends with the last sentence that is whole.</summary>
    private static string? WholeSentences(string? opening)
    {
        var end = opening is [.., '…'] ? opening.AsSpan().LastIndexOf(". ") : -1;
        return end > 0 ? opening![..(end + 1)] : opening;
    }
}
