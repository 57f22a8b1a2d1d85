using System.Text;
using StaticNews.Publishing.Deploying;
using StaticNews.Testing;

namespace StaticNews.Publishing.Tests.Deploying;

/// <summary>
/// A built site in a folder, in two versions: pages ask for assets whose names change with the version, some pages come and go, a folder
/// becomes a file, and one address has Cyrillic letters and a blank.
/// </summary>
internal sealed class MadeUpSite : IDisposable
{
    private const int Pages = 8;

    public string Root { get; } = Directory.CreateTempSubdirectory("staticnews").FullName;

    public string Folder => Path.Combine(Root, "output");

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>Builds a version in place of the last.</summary>
    public BuiltSite Build(int version)
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }

        int[] pages = [.. Enumerable.Range(version, Pages)];
        var links = string.Concat(pages.Select(page => $"<a href=\"{page}/index.html\">"));
        Write("build.json", $"{{\"version\": {version}}}");
        Write("index.html", $"<link href=\"assets/site.v{version}.css\">{links}");
        Write("новости/новый мост/index.html", $"<link href=\"assets/site.v{version}.css\">");
        Write("staryi/index.html", "<meta http-equiv=\"refresh\" content=\"0; url=/1/\">");
        Write("_redirects", "/staryi/ /1/ 301!\n");
        Write($"assets/site.v{version}.css", $"version {version}");
        Write("feed.xml", $"<rss version=\"{version}\"/>");
        Write(version == 1 ? "plan/doc.pdf" : "plan", "a folder, then a file");
        foreach (var page in pages)
        {
            Write($"{page}/index.html", $"<link href=\"assets/site.v{version}.css\"><img src=\"assets/{page}.v{version}.jpg\">");
            Write($"assets/{page}.v{version}.jpg", $"picture {page} of {version}");
        }

        return BuiltSite.Read(Folder)!;
    }

    /// <summary>Assets and pages that some page at a target asks for and that are not there.</summary>
    public static IEnumerable<string> Missing(IReadOnlyDictionary<string, byte[]> target) => target
        .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
        .SelectMany(file => Encoding.UTF8.GetString(file.Value).Split('"').Where(word => word.StartsWith("assets/", StringComparison.Ordinal) || word.EndsWith("/index.html", StringComparison.Ordinal)).Select(word => $"{file.Key} asks for {word}"))
        .Where(line => !target.ContainsKey(line[(line.LastIndexOf(' ') + 1)..]));

    /// <summary>What a site and a target hold, as lines that a person can compare.</summary>
    public static IEnumerable<string> Lines(BuiltSite site) => site.Files.Select(file => $"{file.Path} {file.Hash}").Order(StringComparer.Ordinal);

    public static IEnumerable<string> Lines(IReadOnlyDictionary<string, byte[]> target) => target
        .Where(file => file.Key != DeployManifest.Name)
        .Select(file => $"{file.Key} {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Value))}")
        .Order(StringComparer.Ordinal);

    /// <summary>Twenty moments at which something breaks off; others in each run of the tests.</summary>
    public static IEnumerable<int> Moments(int most)
    {
        var chances = ChosenSeed.Chances();
#pragma warning disable CA5394 // A sequence that can be repeated is the point; nothing secret depends on it.
        return [.. Enumerable.Range(0, 20).Select(_ => chances.Next(most))];
#pragma warning restore CA5394
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
