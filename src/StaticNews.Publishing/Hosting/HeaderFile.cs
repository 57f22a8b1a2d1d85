namespace StaticNews.Publishing.Hosting;

/// <summary>
/// The rules of a <c>_headers</c> file, as Netlify and Cloudflare Pages read it: a path, in which <c>*</c> at the end is any rest and
/// <c>:name</c> any one folder, then indented headers, in which <c>:name</c> stands for that folder again as Cloudflare Pages reads it.
/// </summary>
public sealed class HeaderFile
{
    public const string Name = "_headers";

    private readonly List<(string Pattern, string Name, string Value)> _rules = [];

    public static HeaderFile Parse(IEnumerable<string> lines)
    {
        var rules = new HeaderFile();
        var pattern = "";
        foreach (var line in lines.Where(line => line.Trim().Length > 0 && !line.TrimStart().StartsWith('#')))
        {
            if (!char.IsWhiteSpace(line[0]))
            {
                pattern = Uri.UnescapeDataString(line.Trim());
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
            headers[name] = Filled(value, pattern, path);
        }

        return headers;
    }

    private static string Filled(string value, string pattern, string path) => pattern.Split('/').Zip(path.Split('/'))
        .Where(pair => pair.First.StartsWith(':'))
        .Aggregate(value, (filled, pair) => filled.Replace('/' + pair.First + '/', '/' + Uri.EscapeDataString(pair.Second) + '/', StringComparison.Ordinal));

    private static bool Matches(string pattern, string path)
    {
        if (pattern.EndsWith('*'))
        {
            return path.StartsWith(pattern[..^1], StringComparison.Ordinal);
        }

        var (wanted, given) = (pattern.Split('/'), path.Split('/'));
        return wanted.Length == given.Length && wanted.Zip(given).All(pair => pair.First == pair.Second || (pair.First.StartsWith(':') && pair.Second.Length > 0));
    }
}
