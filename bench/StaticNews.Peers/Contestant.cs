namespace StaticNews.Peers;

/// <summary>A generator with its copy of the archive, and how it is started.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Articles">Where its articles lie.</param>
/// <param name="Output">Where it builds.</param>
/// <param name="Caches">Folders a fresh clone would not have.</param>
/// <param name="Command">Program and arguments.</param>
/// <param name="Variables">Set in its environment.</param>
internal sealed record Contestant(
    string Name, string Articles, string Output, IReadOnlyList<string> Caches, IReadOnlyList<string> Command, IReadOnlyDictionary<string, string> Variables)
{
    private const string Ours = "staticnews";

    /// <summary>Whether it is measured against the others.</summary>
    public bool IsOurs => Name.StartsWith(Ours, StringComparison.Ordinal);

    /// <summary>StaticNews with all its feeds, and with RSS alone as its peers have; then Hugo with related stories, without them, or both ways.</summary>
    public static IReadOnlyList<Contestant> Of(string folder, string staticNews, string? hugo, string related) =>
    [
        StaticNews(folder, staticNews, Ours),
        StaticNews(folder, staticNews, Ours + "-rss"),
        .. hugo is null ? [] : Hugos(folder, hugo).Where(peer => related == "both" || peer.Name == "hugo " + related),
    ];

    private static Contestant StaticNews(string folder, string program, string name)
    {
        var root = Path.Combine(folder, name);
        var output = Path.Combine(folder, "out-" + name);
        string[] command = [program, "build", "--root", root, "--output", output];
        return new(name, Path.Combine(root, "input", "articles"), output, [Path.Combine(root, ".cache")], command, new Dictionary<string, string>());
    }

    private static IEnumerable<Contestant> Hugos(string folder, string program)
    {
        var root = Path.Combine(folder, "hugo");
        foreach (var (name, related) in new[] { ("related", "true"), ("unrelated", "false") })
        {
            var output = Path.Combine(folder, "out-hugo-" + name);
            string[] command = [program, "--quiet", "--source", root, "--destination", output];
            var variables = new Dictionary<string, string> { ["HUGO_PARAMS_RELATED"] = related };
            yield return new("hugo " + name, Path.Combine(root, "content", "articles"), output, [Path.Combine(root, "resources")], command, variables);
        }
    }
}
