namespace StaticNews.Cli.Serving;

/// <summary>The rules of a <c>_redirects</c> file, as Netlify and Cloudflare Pages read it: one «from to status» a line, the first match wins.</summary>
public sealed class RedirectRules
{
    private readonly Dictionary<string, (string To, int Status)> _rules = new(StringComparer.Ordinal);

    /// <summary>Reads the lines of the file; comments and blank lines are skipped.</summary>
    public static RedirectRules Parse(IEnumerable<string> lines)
    {
        var rules = new RedirectRules();
        foreach (var line in lines)
        {
            var words = line.Split(['#'], 2)[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length >= 2)
            {
                var status = words.Length > 2 && int.TryParse(words[2].TrimEnd('!'), out var given) ? given : 301;
                rules._rules.TryAdd(WithoutSlash(words[0]), (words[1], status));
            }
        }

        return rules;
    }

    /// <summary>Where a decoded path leads, or <c>null</c>.</summary>
    public (string To, int Status)? Find(string path) => _rules.TryGetValue(WithoutSlash(path), out var rule) ? rule : null;

    private static string WithoutSlash(string path) => path.Length > 1 ? path.TrimEnd('/') : path;
}
