using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace StaticNews.Content.Rules;

/// <summary>Every rule there is, for those who name one by its code.</summary>
public static class AllRules
{
    private static readonly Lazy<Dictionary<string, DiagnosticRule>> Rules = new(() => Gather().ToDictionary(rule => rule.Code, StringComparer.OrdinalIgnoreCase));

    public static IEnumerable<string> Codes => Rules.Value.Keys;

    /// <summary>The rule of a code, in any case; <c>null</c> where there is none.</summary>
    public static DiagnosticRule? Find(string code) => Rules.Value.GetValueOrDefault(code);

    private static IEnumerable<DiagnosticRule> Gather() =>
    [
        .. Of(typeof(FileRules)), .. Of(typeof(FrontMatterRules)), .. Of(typeof(DocumentRules)), .. Of(typeof(TopicRules)), .. Of(typeof(MarkdownRules)),
        .. Of(typeof(LinkRules)), .. Of(typeof(MediaRules)), .. Of(typeof(RouteRules)), .. Of(typeof(SettingsRules)), .. Of(typeof(ThemeRules)), .. Of(typeof(EnvironmentRules)),
    ];

    private static IEnumerable<DiagnosticRule> Of([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type rules) =>
        rules.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<DiagnosticRule>();
}
