using StaticNews.Content;
using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views.Parts;

/// <summary>A video at a known service, loaded only after a click.</summary>
/// <remarks>
/// provider: name of the service
/// player_url: what the frame loads after a click
/// page_url: where the link leads
/// caption: what it shows, by the editor
/// credit: who made it
/// </remarks>
internal sealed class EmbedView(Embed embed, string? caption, string? credit)
    : View(Names, embed.Provider, embed.PlayerUrl, embed.PageUrl, caption, credit)
{
    private static readonly ViewShape Names = new("the embed", "provider", "player_url", "page_url", "caption", "credit");
}
