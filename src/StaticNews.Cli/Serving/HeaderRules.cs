namespace StaticNews.Cli.Serving;

/// <summary>The rules of a <c>_headers</c> file, as Netlify and Cloudflare Pages read it: a path (a final <c>*</c> matches any rest), then indented headers.</summary>
public sealed class HeaderRules
{
    private readonly List<(string Pattern, string Name, string Value)> _rules = [];

    public static HeaderRules Parse(IEnumerable<string> lines)
    {
        var rules = new HeaderRules();
        var pattern = "";
        foreach (var line in lines.Where(line => line.Trim().Length > 0 && !line.TrimStart().StartsWith('#')))
        {
            if (!char.IsWhiteSpace(line[0]))
            {
                pattern = line.Trim();
            }
            else if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
            {
                rules._rules.Add((pattern, line[..colon].Trim(), line[(colon + 1)..].Trim()));
            }
        }

        return rules;
    }

    /// <summary>The headers of a decoded path; a later rule for the same header replaces an earlier one.</summary>
    public IReadOnlyDictionary<string, string> For(string path)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (pattern, name, value) in _rules.Where(rule => Matches(rule.Pattern, path)))
        {
            headers[name] = value;
        }

        return headers;
    }

    private static bool Matches(string pattern, string path)
    {
        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        return star < 0
            ? pattern == path
            : path.Length >= pattern.Length - 1
                && path.StartsWith(pattern[..star], StringComparison.Ordinal)
                && path.EndsWith(pattern[(star + 1)..], StringComparison.Ordinal);
    }
}
