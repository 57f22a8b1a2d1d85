using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.Documents;
using StaticNews.Reading.FrontMatter;
using StaticNews.Reading.Markdown;
using Keys = StaticNews.Reading.Settings.SettingsKeys;

namespace StaticNews.Reading.Settings;

/// <summary>Makes the outlet of site.yml. A setting that cannot be read keeps its default, so that the rest is checked in the same run.</summary>
internal static class SettingsReader
{
    /// <summary>The settings; <c>null</c> with diagnostics where the file cannot be read at all.</summary>
    public static SiteSettings? Read(SourceFile source, ReadOnlySpan<byte> bytes, string? baseUrl, List<Diagnostic> diagnostics) =>
        SettingsFile.Read(source, bytes, diagnostics) is { } map ? Read(source, new Fields(map, Keys.All, diagnostics), baseUrl) : null;

    private static SiteSettings Read(SourceFile source, Fields fields, string? baseUrl)
    {
        fields.RefuseUnknown((entry, written, meant) => SettingsRules.UnknownKey.At(entry.KeySpan, written) with { OwnCure = Cures.Spelling(meant) });
        var url = SiteUrl.Read(source, fields, Keys.Url);
        var language = Language(fields);
        var history = fields.Flag(Keys.History, otherwise: true);
        var timeZone = TimeZones.Read(fields, Keys.TimeZone);
        return new SiteSettings
        {
            Source = source,
            Title = Typography.Apply(Title(source, fields) ?? url.Host, language),
            Tagline = fields.Plain(Keys.Tagline) is { } tagline ? Typography.Apply(tagline, language) : null,
            Url = baseUrl is null ? url : SiteUrl.Parse(baseUrl) ?? url,
            DeclaredUrl = url,
            Language = language,
            TimeZone = timeZone,
            Categories = CategoryReader.Read(fields, Keys.Categories),
            Menu = NamedLinks.Read(fields, Keys.Menu),
            Imprint = ImprintReader.Read(fields, Keys.Imprint),
            Social = NamedLinks.Read(fields, Keys.Social),
            Permalink = PermalinkPattern.Read(fields, Keys.Permalink),
            PerPage = fields.Number(Keys.PerPage, 1, 1000) ?? 20,
            FrontPage = FrontPageReader.Read(fields, Keys.FrontPage),
            Feeds = MachineSettings.Feeds(fields, Keys.Feeds),
            Related = MachineSettings.Related(fields, Keys.Related),
            Images = ImageSettingsReader.Read(fields, Keys.Images),
            Robots = MachineSettings.Robots(fields, Keys.Robots),
            Host = MachineSettings.Host(fields, Keys.Host),
            Compress = fields.Flag(Keys.Compress),
            Deploy = fields.Plain(Keys.Deploy),
            TrustedHtml = MachineSettings.TrustedHtml(fields, Keys.Markdown),
            BaseMap = fields.Text(Keys.BaseMap),
            Search = fields.Flag(Keys.Search, otherwise: true),
            Lite = fields.Flag(Keys.Lite),
            Offline = fields.Flag(Keys.Offline, otherwise: true),
            History = history,
            HistoryWanted = history ? fields.Entry(Keys.History)?.KeySpan : null,
            Analytics = MachineSettings.Analytics(fields, Keys.Analytics),
            Rules = RuleWeightsReader.Read(fields, Keys.Rules),
            Policies = DiscoveryReader.PoliciesOf(fields, Keys.Policies),
            SecurityContacts = DiscoveryReader.SecurityOf(fields, Keys.Security),
            Trust = DiscoveryReader.TrustOf(fields, Keys.Trust),
            Humans = fields.Flag(Keys.Humans),
            IndexNowKey = DiscoveryReader.IndexNowOf(source, fields, Keys.IndexNow),
            PreferredSource = fields.Flag(Keys.PreferredSource),
            OEmbed = fields.Flag(Keys.OEmbed),
            ShareCards = ShareCardReader.Read(fields, Keys.ShareCards, timeZone),
            WebEditor = WebEditorReader.Read(fields, Keys.Admin),
        };
    }

    private static string? Title(SourceFile source, Fields fields)
    {
        var title = fields.Plain(Keys.Title);
        if (title is null && fields[Keys.Title] is null or FrontMatterScalar)
        {
            fields.Diagnostics.Add(SettingsRules.MissingKey.At(fields.Entry(Keys.Title)?.KeySpan ?? source.At(1, 1), "title", Words.NameOfOutlet));
        }

        return title;
    }

    /// <summary><c>ru-RU</c> is <c>ru</c>; languages without words of their own here keep their region.</summary>
    private static string Language(Fields fields)
    {
        if (fields.Text(Keys.Language) is not { } written)
        {
            return "ru";
        }

        var parts = written.Value.Replace('_', '-').ToLowerInvariant().Split('-');
        if (parts[0].Length is < 2 or > 3 || !parts.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit)))
        {
            fields.Diagnostics.Add(SettingsRules.InvalidLanguage.At(written.Span, written.Value));
            return "ru";
        }

        return parts[0] is "ru" or "en" ? parts[0] : string.Join('-', parts);
    }
}
