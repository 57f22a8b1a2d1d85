using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Pictures;

/// <summary>A file of the site that shows a picture of the input.</summary>
/// <param name="Original">The picture of the input.</param>
/// <param name="Recipe">How it is made.</param>
/// <param name="Route">Where it is published: a name that changes with its bytes.</param>
internal sealed record PictureFile(MediaItem Original, PictureRecipe Recipe, Route Route)
{
    public Fingerprint Fingerprint { get; } = Recipe.Of(Original);
}
