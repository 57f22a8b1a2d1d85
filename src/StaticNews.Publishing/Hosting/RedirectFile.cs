namespace StaticNews.Publishing.Hosting;

/// <summary>
/// The rules of a <c>_redirects</c> file, as Netlify and Cloudflare Pages read it: one «from [name=value …] to status» a line, the first
/// match wins (docs.netlify.com/routing/redirects).
/// </summary>
public sealed class RedirectFile
{
    public const string Name = "_redirects";

    private const int MovedPermanently = 301;

    private readonly Dictionary<string, List<Rule>> _rules = new(StringComparer.Ordinal);

    /// <summary>The decoded paths that lead on whatever the query, without final slash, and where they lead.</summary>
    public IEnumerable<(string From, string To)> Moved => _rules
        .Select(pair => (pair.Key, Rule: pair.Value.Find(rule => rule.Query.Count == 0 && rule.Status == MovedPermanently)))
        .Where(pair => pair.Rule is not null)
        .Select(pair => (pair.Key, pair.Rule!.To));

    /// <summary>Reads the lines of the file; comments, blank lines and what is no rule are skipped.</summary>
    public static RedirectFile Parse(IEnumerable<string> lines)
    {
        var file = new RedirectFile();
        foreach (var line in lines)
        {
            var words = line.StartsWith('#') ? [] : line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var query = words.Skip(1).TakeWhile(word => !word.StartsWith('/') && !word.Contains("://", StringComparison.Ordinal) && word.Contains('=', StringComparison.Ordinal)).ToArray();
            if (words.Length >= query.Length + 2)
            {
                file.Add(Uri.UnescapeDataString(words[0]), query, words[query.Length + 1], words.Length > query.Length + 2 ? words[query.Length + 2] : "");
            }
        }

        return file;
    }

    /// <summary>Where an address leads, or <c>null</c>.</summary>
    /// <param name="path">Decoded.</param>
    /// <param name="query">As it stands in the address, with its question mark, or empty. It goes along where the rule asks for none of it.</param>
    public (string To, int Status)? Find(string path, string query = "")
    {
        if (!_rules.TryGetValue(WithoutSlash(path), out var rules) || rules.Find(rule => rule.Matches(query)) is not { } found)
        {
            return null;
        }

        var passes = found.Query.Count == 0 && found.Status == MovedPermanently && !found.To.AsSpan().ContainsAny('?', '#');
        return (passes ? found.To + query : found.To, found.Status);
    }

    private void Add(string from, string[] query, string to, string status)
    {
        var key = WithoutSlash(from);
        if (!_rules.TryGetValue(key, out var rules))
        {
            _rules.Add(key, rules = []);
        }

        rules.Add(new Rule([.. query.Select(Uri.UnescapeDataString)], to, int.TryParse(status.TrimEnd('!'), out var given) ? given : MovedPermanently));
    }

    private static string WithoutSlash(string path) => path.Length > 1 ? path.TrimEnd('/') : path;

    private sealed record Rule(IReadOnlyList<string> Query, string To, int Status)
    {
        public bool Matches(string query)
        {
            var given = query.TrimStart('?').Split('&').Select(Uri.UnescapeDataString).ToHashSet(StringComparer.Ordinal);
            return Query.All(given.Contains);
        }
    }
}
