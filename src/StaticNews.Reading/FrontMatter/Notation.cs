using StaticNews.Content;
using StaticNews.Content.Rules;

namespace StaticNews.Reading.FrontMatter;

/// <summary>How a key and its value are written in each notation of front matter.</summary>
internal static class Notation
{
    /// <summary>Shows the lines that are missing as they are written in this file: rules show them in YAML.</summary>
    public static void Rephrase(this FrontMatterFormat format, List<Diagnostic> diagnostics)
    {
        for (var i = 0; i < diagnostics.Count && format != FrontMatterFormat.Yaml; i++)
        {
            var diagnostic = diagnostics[i];
            if ((diagnostic.Rule == DocumentRules.MissingKey || diagnostic.Rule == DocumentRules.EmptyValue)
                && diagnostic.Arguments is [var key, string example])
            {
                diagnostics[i] = diagnostic.Rule.At(diagnostic.Span, key, format.Line(example));
            }
        }
    }

    private static string Line(this FrontMatterFormat format, string yaml)
    {
        var colon = yaml.IndexOf(": ", StringComparison.Ordinal);
        var (key, value) = (yaml[..colon], yaml[(colon + 2)..]);
        return format == FrontMatterFormat.Toml ? $"{key} = \"{value}\"" : $"\"{key}\": \"{value}\",";
    }
}
