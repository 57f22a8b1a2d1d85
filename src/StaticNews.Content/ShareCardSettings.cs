namespace StaticNews.Content;

/// <summary>Asks for share cards: pictures with the headline for articles that have no picture, to be shown by messengers and networks.</summary>
/// <param name="Place">Where site.yml asks.</param>
/// <param name="Since">Only articles published at that moment or later get one; <c>null</c> for all.</param>
public sealed record ShareCardSettings(SourceSpan Place, DateTimeOffset? Since);
