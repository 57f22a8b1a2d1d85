using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Reading.FrontMatter;

namespace StaticNews.Reading.Settings;

/// <summary>Reads the pattern of article addresses.</summary>
internal static class PermalinkPattern
{
    private const string Default = "/{year}/{month}/{day}/{slug}/";
    private static readonly string[] Parts = ["year", "month", "day", "slug", "category"];

    public static Located<string> Read(Fields fields, Key key)
    {
        if (fields.Text(key) is not { } pattern)
        {
            return new Located<string>(Default, SourceSpan.WholeFile(fields.Span.File));
        }

        if (Mistake(pattern.Value, pattern.Span) is not { } mistake)
        {
            return pattern;
        }

        fields.Diagnostics.Add(mistake);
        return pattern with { Value = Default };
    }

    private static Diagnostic? Mistake(string pattern, SourceSpan span)
    {
        if (pattern.Split('/').FirstOrDefault(part => part.StartsWith(':')) is { } jekyll)
        {
            return SettingsRules.UnknownPlaceholder.At(span, jekyll) with { OwnCure = Cures.Write.With($"permalink: {InBraces(pattern)}") };
        }

        if (UnknownPart(pattern) is { } part)
        {
            var meant = Suggestion.For(part, Parts);
            var cure = meant is null ? Cures.PermalinkParts : Cures.DidYouMean.With($"{{{meant}}}");
            return SettingsRules.UnknownPlaceholder.At(span, $"{{{part}}}") with { OwnCure = cure };
        }

        if (!pattern.Contains("{slug}", StringComparison.Ordinal))
        {
            return SettingsRules.PermalinkWithoutSlug.At(span, pattern);
        }

        return pattern.StartsWith('/') ? null : SettingsRules.InvalidPermalink.At(span, pattern, "/" + pattern);
    }

    private static string? UnknownPart(string pattern)
    {
        for (var open = pattern.IndexOf('{'); open >= 0; open = pattern.IndexOf('{', open + 1))
        {
            var close = pattern.IndexOf('}', open);
            var part = close < 0 ? pattern[(open + 1)..] : pattern[(open + 1)..close];
            if (close < 0 || Array.IndexOf(Parts, part) < 0)
            {
                return part;
            }
        }

        return null;
    }

    /// <summary>Jekyll's and Hugo's <c>/:year/:title/</c> in our spelling.</summary>
    private static string InBraces(string pattern) => string.Join('/', pattern.Split('/').Select(part => part switch
    {
        ":title" or ":slug" or ":filename" or ":contentbasename" => "{slug}",
        ":categories" or ":sections" or ":section" => "{category}",
        ":i_month" => "{month}",
        ":i_day" => "{day}",
        _ when part.StartsWith(':') => $"{{{part[1..]}}}",
        _ => part,
    }));
}
