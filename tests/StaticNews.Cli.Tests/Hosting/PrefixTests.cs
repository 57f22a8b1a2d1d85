using System.Net;
using System.Text.RegularExpressions;
using StaticNews.Testing;

namespace StaticNews.Cli.Tests.Hosting;

public sealed partial class PrefixTests
{
    private const string Home = "https://orsk.github.io/repo/";
    private const string Prefix = "/repo/";

    private static readonly string[] Read = [".html", ".xml", ".json", ".webmanifest", ".opml", ".css", ".js", ".txt", ".ics"];

    [Theory]
    [InlineData("github-pages")]
    [InlineData("gitlab-pages")]
    [InlineData("nginx")]
    public void A_site_below_a_path_has_no_dead_link(string host)
    {
        using var site = new HostedSite(host, Home);

        Assert.Empty(Dead(site.Output));
    }

    [Fact]
    public void The_whole_demonstration_below_a_path_has_no_dead_link()
    {
        var folder = Directory.CreateTempSubdirectory("staticnews").FullName;
        try
        {
            Copy(Repository.PathTo("input"), Path.Combine(folder, "input"));
            var settings = Path.Combine(folder, "input", "site.yml");
            File.WriteAllText(settings, File.ReadAllText(settings).Replace("host: netlify", "host: github-pages", StringComparison.Ordinal));
            Repository.SharePictures(folder);
            var build = StaticNewsProcess.Run(folder, ["build", "--now", "2026-11-24 12:00", "--base-url", Home]);
            Assert.True(build.ExitCode == 0, build.Output + build.Error);
            var output = Path.Combine(folder, "output");

            Assert.Empty(Dead(output).Take(20));
            var named = Files(output).AsParallel().SelectMany(file => Addresses(output, file)).Select(Path.GetExtension).ToHashSet();
            Assert.Empty(new[] { "", ".avif", ".webp", ".jpg", ".woff2", ".css", ".js", ".xml", ".json", ".ics", ".webmanifest", ".opml" }.Except(named));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }
    }

    private static SortedSet<string> Dead(string output) => new(
        Files(output).AsParallel().SelectMany(file => Addresses(output, file).Where(address => !IsThere(output, address) && !IsFolderOf(output, file, address)).Select(address => $"{Path.GetRelativePath(output, file)}: {address}")),
        StringComparer.Ordinal);

    /// <summary>The editor's own files speak of addresses of its own program.</summary>
    private static IEnumerable<string> Files(string output) => Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
        .Where(file => Read.Contains(Path.GetExtension(file)) && !Path.GetRelativePath(output, file).StartsWith("admin", StringComparison.Ordinal));

    /// <summary>What a file names on this site: by its path or its whole address, as a value, in a list of pictures, in a style or in a script; below the file where it is relative.</summary>
    private static IEnumerable<string> Addresses(string output, string file)
    {
        var text = File.ReadAllText(file);
        var named = (Path.GetExtension(file) == ".js" ? QuotedIn() : AddressIn()).Matches(text).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))
            .Where(address => address.StartsWith('/') ? !address.StartsWith("//", StringComparison.Ordinal) : address.StartsWith("https://orsk.", StringComparison.Ordinal));
        var folder = new Uri("https://orsk.github.io" + Prefix + Path.GetRelativePath(output, file).Replace('\\', '/'));
        var relative = RelativeIn().Matches(text).Select(match => new Uri(folder, match.Groups[1].Value).AbsoluteUri);
        return named.Concat(relative).Select(address => address.Split('#', '?')[0]).Distinct();
    }

    /// <summary>Scripts know files by what their addresses begin with.</summary>
    private static bool IsFolderOf(string output, string file, string address) =>
        file.EndsWith(".js", StringComparison.Ordinal) && address.StartsWith(Prefix, StringComparison.Ordinal) && address.EndsWith('/') && Directory.Exists(Path.Combine(output, address[Prefix.Length..]));

    private static bool IsThere(string output, string address)
    {
        var path = address.StartsWith(Home, StringComparison.Ordinal) ? address[Home.Length..] : address.StartsWith(Prefix, StringComparison.Ordinal) ? address[Prefix.Length..] : null;
        return path is not null && File.Exists(Path.Combine(output, Uri.UnescapeDataString(path) is var file && (file.Length == 0 || file.EndsWith('/')) ? file + "index.html" : file));
    }

    [GeneratedRegex("""["']((?:/(?!/)|https://orsk\.)[^"'<>\s]+)["']""")]
    private static partial Regex QuotedIn();

    [GeneratedRegex("""(?:["'(>]|, )((?:/(?!/)|https://orsk\.)[^"'()<>\s\\]+)""")]
    private static partial Regex AddressIn();

    [GeneratedRegex("""(?:url\(["']?|from ?["']|import ?\(?["'])(\.[^"')]+)""")]
    private static partial Regex RelativeIn();
}
