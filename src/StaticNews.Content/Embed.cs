namespace StaticNews.Content;

/// <summary>A video or post at a known service, played only after a click.</summary>
/// <param name="Provider">Name for readers: YouTube, VK Видео, Rutube, Vimeo, Telegram.</param>
/// <param name="PlayerUrl">Address of the player to load after the click.</param>
/// <param name="PageUrl">Address of the video's own page, for a plain link.</param>
public sealed record Embed(string Provider, string PlayerUrl, string PageUrl);
