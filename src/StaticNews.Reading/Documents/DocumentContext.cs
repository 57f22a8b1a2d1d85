using StaticNews.Content;
using StaticNews.Reading.FrontMatter;
using StaticNews.Reading.Markdown;

namespace StaticNews.Reading.Documents;

/// <summary>
/// What is the same for all documents of a site while they are read, and all that reading one depends on beside its path and bytes:
/// whoever needs more of the settings adds it to <see cref="Fingerprint"/>.
/// </summary>
internal sealed class DocumentContext(SiteSettings settings)
{
    public string Language { get; } = settings.Language;

    public TimeZoneInfo TimeZone { get; } = settings.TimeZone;

    public OwnAddresses Own { get; } = new(settings.Url, settings.DeclaredUrl ?? settings.Url);

    public MarkdownReader Markdown { get; } = new(new MarkdownOptions(settings.Language, settings.TrustedHtml, settings.TimeZone));

    /// <summary>Equal where the same bytes under the same path give the same document. The zone counts with its rules, which machines may have of different years.</summary>
    public Fingerprint Fingerprint { get; } = new FingerprintBuilder()
        .Add(settings.Language)
        .Add(settings.TrustedHtml)
        .Add(settings.TimeZone.ToSerializedString())
        .Add(settings.Url.AbsoluteUri)
        .Add((settings.DeclaredUrl ?? settings.Url).AbsoluteUri)
        .Finish();

    /// <summary>A text that readers see, in the typography of the outlet's language.</summary>
    public string? Prose(string? text) => text is null ? null : Typography.Apply(text, Language);

    public string? Prose(Fields fields, Key key) => Prose(fields.Plain(key));
}
