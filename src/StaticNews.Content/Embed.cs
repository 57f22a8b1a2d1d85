namespace StaticNews.Content;

/// <summary>A video or post at a known service, played only after a click.</summary>
/// <param name="Provider">Name for readers: YouTube, VK Видео, Rutube, Vimeo, Telegram.</param>
/// <param name="PlayerUrl">Address of the player to load after the click.</param>
/// <param name="PageUrl">Address of the video's own page, for a plain link.</param>
/// <param name="Shape">The room that it needs.</param>
public sealed record Embed(string Provider, string PlayerUrl, string PageUrl, EmbedShape Shape = EmbedShape.Wide);

/// <summary>The room that a player needs, kept free before it comes.</summary>
public enum EmbedShape
{
    /// <summary>16 : 9.</summary>
    Wide,

    /// <summary>9 : 16, filmed by a phone held upright.</summary>
    Tall,

    /// <summary>A post of a messenger, as high as it is long.</summary>
    Post,
}
