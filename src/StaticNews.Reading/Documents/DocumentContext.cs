using StaticNews.Content;
using StaticNews.Reading.FrontMatter;
using StaticNews.Reading.Markdown;

namespace StaticNews.Reading.Documents;

/// <summary>What is the same for all documents of a site while they are read.</summary>
internal sealed class DocumentContext(SiteSettings settings)
{
    public SiteSettings Settings { get; } = settings;

    public TimeZoneInfo TimeZone => Settings.TimeZone;

    public OwnAddresses Own { get; } = new(settings.Url, settings.DeclaredUrl ?? settings.Url);

    public MarkdownReader Markdown { get; } = new(new MarkdownOptions(settings.Language, settings.TrustedHtml, settings.TimeZone));

    /// <summary>A text that readers see, in the typography of the outlet's language.</summary>
    public string? Prose(string? text) => text is null ? null : Typography.Apply(text, Settings.Language);

    public string? Prose(Fields fields, Key key) => Prose(fields.Plain(key));
}
