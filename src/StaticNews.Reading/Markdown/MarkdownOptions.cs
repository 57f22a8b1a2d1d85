namespace StaticNews.Reading.Markdown;

/// <summary>What the settings of a site decide about how bodies are read.</summary>
/// <param name="Language"><c>ru</c> or <c>en</c> for their typography; any other leaves the text as typed.</param>
/// <param name="TrustedHtml">Whether raw HTML passes unfiltered.</param>
/// <param name="TimeZone">The zone in which live entries give their time.</param>
public sealed record MarkdownOptions(string Language, bool TrustedHtml, TimeZoneInfo TimeZone);
