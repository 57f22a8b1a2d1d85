namespace StaticNews.Content;

/// <summary>Whether search engines and AI-training agents are welcome.</summary>
public sealed record RobotsSettings(bool Search = true, bool Training = true);
