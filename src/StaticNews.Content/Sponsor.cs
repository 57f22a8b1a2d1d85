namespace StaticNews.Content;

/// <summary>Who paid for an article. Russian advertising law asks for the label, the advertiser and the erid token.</summary>
public sealed record Sponsor(string Name, string Label, string? Erid, string? Url);
