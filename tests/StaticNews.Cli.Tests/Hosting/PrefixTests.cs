using System.Text.RegularExpressions;

namespace StaticNews.Cli.Tests.Hosting;

public sealed partial class PrefixTests
{
    private const string Home = "https://orsk.github.io/repo/";

    [Theory]
    [InlineData("github-pages")]
    [InlineData("nginx")]
    public void A_site_below_a_path_has_no_dead_link(string host)
    {
        using var site = new HostedSite(host, Home);
        var dead = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".html" or ".xml" or ".json" or ".webmanifest"))
        {
            foreach (var address in Addresses(File.ReadAllText(file)).Where(address => !IsThere(site, address)))
            {
                dead.Add($"{Path.GetRelativePath(site.Output, file)}: {address}");
            }
        }

        // The editor's own files speak of addresses of its own program.
        dead.RemoveWhere(line => line.StartsWith("admin/", StringComparison.Ordinal));
        Assert.Empty(dead);
    }

    private static IEnumerable<string> Addresses(string text) => AddressIn().Matches(text)
        .Select(match => match.Groups.Values.Skip(1).First(group => group.Success).Value.Split('#', '?')[0])
        .Where(address => address.StartsWith('/') || address.StartsWith("https://orsk.", StringComparison.Ordinal));

    private static bool IsThere(HostedSite site, string address)
    {
        var path = address.StartsWith(Home, StringComparison.Ordinal) ? address[Home.Length..] : address.StartsWith("/repo/", StringComparison.Ordinal) ? address["/repo/".Length..] : null;
        return path is not null && File.Exists(Path.Combine(site.Output, Uri.UnescapeDataString(path) is var file && (file.Length == 0 || file.EndsWith('/')) ? file + "index.html" : file));
    }

    [GeneratedRegex("""(?:href|src|content|data-[a-z]+)="((?:/|https://orsk)[^"]*)"|<(?:loc|link|guid|id)[^>]*>([^<]*)</|"(?:url|home_page_url|feed_url|start_url|scope|src)": ?"([^"]*)["]""")]
    private static partial Regex AddressIn();
}
