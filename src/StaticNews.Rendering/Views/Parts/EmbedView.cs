using StaticNews.Content;
using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views.Parts;

/// <summary>A video or post at a known service, loaded only after a click.</summary>
/// <remarks>
/// provider: name of the service
/// player_url: what the frame loads after a click
/// page_url: where the link leads
/// caption: what it shows, by the editor
/// credit: who made it
/// shape: wide, tall or post: the room it needs
/// poster: a picture of the outlet's own to show before the click
/// </remarks>
internal sealed class EmbedView(Embed embed, string? caption, string? credit, ImageFile? poster)
    : View(
        Names, embed.Provider, embed.PlayerUrl, embed.PageUrl, caption, credit, ShapeOf(embed),
        poster is null ? null : new ImageView(poster, "", null, null, null))
{
    private static readonly ViewShape Names = new(
        "the embed", "provider", "player_url", "page_url", "caption", "credit", "shape", "poster");

    private static string ShapeOf(Embed embed) => embed.Shape switch
    {
        EmbedShape.Tall => "tall",
        EmbedShape.Post => "post",
        _ => "wide",
    };
}
