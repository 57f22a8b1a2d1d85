using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Settings;

/// <summary>Reads how much the outlet lets mistakes weigh: <c>rules: {SN1460: off, SN1302: error}</c>.</summary>
internal static class RuleWeightsReader
{
    private static readonly string[] Names = ["off", "warning", "error"];

    public static RuleWeights Read(Fields fields, Key key)
    {
        if (fields[key] is not FrontMatterMap map)
        {
            if (fields[key] is { } other)
            {
                fields.Diagnostics.Add(DocumentRules.MappingExpected.At(other.Span, key.Name, "rules: {SN1460: off}"));
            }

            return RuleWeights.None;
        }

        var weights = new Dictionary<string, Severity?>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (RuleOf(entry, fields.Diagnostics) is { } rule && TryWeight(entry, rule, fields.Diagnostics, out var weight))
            {
                weights[rule.Code] = weight;
            }
        }

        return new RuleWeights(weights);
    }

    private static DiagnosticRule? RuleOf(FrontMatterEntry entry, List<Diagnostic> diagnostics)
    {
        var code = Text.Blanks.Trim(entry.Key);
        if (AllRules.Find(code) is { } rule)
        {
            return rule;
        }

        var meant = AllRules.Codes.Contains("SN" + code) ? "SN" + code : Suggestion.For(code, AllRules.Codes.Order(StringComparer.Ordinal));
        diagnostics.Add(SettingsRules.UnknownRule.At(entry.KeySpan, code) with { OwnCure = meant is null ? Cures.FindCode : Cures.DidYouMean.With(meant) });
        return null;
    }

    private static bool TryWeight(FrontMatterEntry entry, DiagnosticRule rule, List<Diagnostic> diagnostics, out Severity? weight)
    {
        var written = entry.Value is FrontMatterScalar scalar ? Text.Blanks.Trim(scalar.Text) : "";
        var index = Array.IndexOf(Names, written.ToLowerInvariant());
        weight = index switch { 1 => Severity.Warning, 2 => Severity.Error, _ => null };
        if (index < 0)
        {
            diagnostics.Add(Choices.Unknown(rule.Code, new Located<string>(written, entry.Value.Span), Names));
            return false;
        }

        if (!RuleWeights.Allows(rule, weight))
        {
            diagnostics.Add(SettingsRules.CannotBeLowered.At(entry.Value.Span, rule.Code, Names[index]));
            return false;
        }

        return true;
    }
}
