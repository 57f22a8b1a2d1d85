using StaticNews.Content;
using StaticNews.Rendering.Templates;

namespace StaticNews.Rendering.Views.Parts;

/// <summary>A video at a known service, loaded only after a click.</summary>
internal sealed class EmbedView(Embed embed, string? caption, string? credit)
    : View(Names, embed.Provider, embed.PlayerUrl, embed.PageUrl, caption, credit)
{
    private static readonly ViewShape Names = new("the embed", "provider", "player_url", "page_url", "caption", "credit");
}
