using System.Text;
using StaticNews.Content;
using StaticNews.Site;

namespace StaticNews.Rendering.Machines.Hosts;

/// <summary>
/// <c>_redirects</c> as GitLab Pages reads it: 1,000 rules and 64 KB unless who runs it has set others, none with a query, to another host
/// (in older versions) or against a file that is there (docs.gitlab.com/user/project/pages/redirects). So no page may lie at an address that
/// has a rule; what has none leads on by its page.
/// </summary>
internal sealed class GitlabRedirects
{
    public const int MaxRules = 1000;

    private const int MaxBytes = 64 * 1024;

    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();

    private GitlabRedirects()
    {
    }

    /// <summary>The file; <c>null</c> where nothing was ever moved.</summary>
    public string? Text => _text.Length == 0 ? null : _text.ToString();

    /// <summary>How many rules there would be without limits.</summary>
    public int Wanted { get; private set; }

    /// <summary>How many there are.</summary>
    public int Written => _paths.Count;

    /// <summary>The rules of a site; none where it lies at another host.</summary>
    public static GitlabRedirects Of(NewsSite site, Addresses addresses)
    {
        var redirects = new GitlabRedirects();
        if (site.Settings.Host == HostKind.GitlabPages)
        {
            redirects.Add(HostRules.Of(site, addresses).Redirects.Where(CanBeWritten));
        }

        return redirects;
    }

    /// <summary>Whether the host itself leads on from an old address.</summary>
    /// <param name="path">Decoded, with the prefix of the site's address.</param>
    public bool LeadOnFrom(string path) => _paths.Contains(path);

    private void Add(IEnumerable<RedirectRule> rules)
    {
        var bytes = 0;
        foreach (var rule in rules)
        {
            var line = $"{rule.From} {rule.To} 301\n";
            Wanted++;
            bytes += Encoding.UTF8.GetByteCount(line);
            if (bytes <= MaxBytes && Written < MaxRules && _paths.Add(rule.From))
            {
                _text.Append(line);
            }
        }
    }

    private static bool CanBeWritten(RedirectRule rule) =>
        rule is { From.Length: > 1, PassesQuery: true } && rule.To.StartsWith('/') && !rule.To.Contains("/:", StringComparison.Ordinal)
        && RuleFiles.IsLiteral(rule.From) && !rule.From.AsSpan().ContainsAny('%', '?', '#');
}
