using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.Documents;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Settings;

/// <summary>Reads what the outlet tells search engines, researchers and other outlets about itself: policies, contacts, trust, IndexNow.</summary>
internal static class DiscoveryReader
{
    private static readonly (Key Key, string Property)[] Policies =
    [
        (new Key("corrections"), "correctionsPolicy"),
        (new Key("publishing-principles", "principles"), "publishingPrinciples"),
        (new Key("ethics"), "ethicsPolicy"),
        (new Key("ownership", "ownership-funding"), "ownershipFundingInfo"),
        (new Key("masthead"), "masthead"),
        (new Key("no-bylines"), "noBylinesPolicy"),
        (new Key("verification", "fact-checking"), "verificationFactCheckingPolicy"),
        (new Key("unnamed-sources"), "unnamedSourcesPolicy"),
        (new Key("feedback"), "actionableFeedbackPolicy"),
        (new Key("diversity"), "diversityPolicy"),
    ];

    public static readonly KeyCatalogue PolicyKeys = new([.. Policies.Select(policy => policy.Key)]);

    private static readonly Key BelongsTo = new("belongs-to", "belongto");
    private static readonly Key Members = new("members", "member");
    private static readonly Key Controls = new("controls", "control");
    private static readonly Key ControlledBy = new("controlled-by");
    public static readonly KeyCatalogue TrustKeys = new(BelongsTo, Members, Controls, ControlledBy);

    private const int ShortestKey = 8;
    private const int LongestKey = 128;

    public static IReadOnlyList<NamedLink> PoliciesOf(Fields fields, Key key) =>
        SettingsKeys.Members(fields, key, PolicyKeys, "policies: {ethics: /ethics/}") is not { } members
            ? []
            : [.. Policies.Where(policy => members[policy.Key] is FrontMatterScalar)
                .Select(policy => new NamedLink(policy.Property, NamedLinks.Checked((FrontMatterScalar)members[policy.Key]!, fields.Diagnostics)))];

    public static IReadOnlyList<string> SecurityOf(Fields fields, Key key) =>
        [.. fields.Texts(key).Select(contact => Contact(contact, fields.Diagnostics)).OfType<string>()];

    public static TrustSettings? TrustOf(Fields fields, Key key)
    {
        if (fields[key] is FrontMatterScalar scalar && FieldValues.ParseFlag(scalar.Text) is { } flag)
        {
            return flag ? new TrustSettings([], [], [], []) : null;
        }

        return SettingsKeys.Members(fields, key, TrustKeys, "trust: {belongs-to: https://example.org/}") is { } members
            ? new TrustSettings(Sites(members, BelongsTo), Sites(members, Members), Sites(members, Controls), Sites(members, ControlledBy))
            : null;
    }

    /// <summary>The key must be one that every search engine of IndexNow takes, for it names a file at the root of the site.</summary>
    public static string? IndexNowOf(SourceFile source, Fields fields, Key key)
    {
        if (fields.Text(key) is not { } written || FieldValues.ParseFlag(written.Value) == false)
        {
            return null;
        }

        if (written.Value.Length is >= ShortestKey and <= LongestKey && written.Value.All(letter => char.IsAsciiDigit(letter) || letter is >= 'a' and <= 'f'))
        {
            return written.Value;
        }

        fields.Diagnostics.Add(SettingsRules.InvalidIndexNowKey.At(written.Span, written.Value, source.Content));
        return null;
    }

    private static string? Contact(Located<string> written, List<Diagnostic> diagnostics)
    {
        if (EmailAddress.IsOne(written.Value))
        {
            return "mailto:" + written.Value;
        }

        if (Uri.TryCreate(written.Value, UriKind.Absolute, out var address) && address.Scheme is "https" or "mailto" or "tel")
        {
            return address.AbsoluteUri;
        }

        diagnostics.Add(DocumentRules.NotAnAddress.At(written.Span, written.Value));
        return null;
    }

    private static List<string> Sites(Fields members, Key key)
    {
        var sites = new List<string>();
        foreach (var written in members.Texts(key, commas: true))
        {
            if (Uri.TryCreate(written.Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            {
                sites.Add(address.AbsoluteUri);
            }
            else
            {
                members.Diagnostics.Add(DocumentRules.NotAnAddress.At(written.Span, written.Value));
            }
        }

        return sites;
    }
}
