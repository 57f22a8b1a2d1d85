using StaticNews.Content;
using StaticNews.Content.Rules;
using StaticNews.Publishing.Hosting;

namespace StaticNews.Publishing.Deploying;

/// <summary>The site that a build has left in a folder, with the hash of every file.</summary>
/// <param name="Folder">The output folder.</param>
/// <param name="Files">By path, in order.</param>
public sealed record BuiltSite(string Folder, IReadOnlyList<SiteFile> Files)
{
    /// <summary>
    /// Reads a folder; <c>null</c> where no build has left a whole site. Throws <see cref="DeployException"/> where a link stands among its
    /// files: no build makes one, and it could lead to what readers must never see.
    /// </summary>
    public static BuiltSite? Read(string folder)
    {
        if (!File.Exists(Path.Combine(folder, BuildJson.File)))
        {
            return null;
        }

        string[] paths = [.. OutputBounds.FilesOf(folder).Where(IsOfTheSite).Order(StringComparer.Ordinal)];
        if (Array.Find(paths, path => OutputBounds.IsLink(Path.Combine(folder, path))) is { } link)
        {
            throw new DeployException(EnvironmentRules.ForeignOutput.At(SourceSpan.WholeFile(folder), link));
        }

        var files = new SiteFile[paths.Length];
        Parallel.For(0, files.Length, i => files[i] = Hashed(paths[i], Path.Combine(folder, paths[i])));
        return new BuiltSite(folder, files);
    }

    /// <summary>Where the pages at old addresses lead, by the path of their file, for hosts that can be told so file by file.</summary>
    public IReadOnlyDictionary<string, string> Redirects => field ??= ReadRedirects();

    private static bool IsOfTheSite(string path) => !path.StartsWith(OutputFolder.StagingFolder + "/", StringComparison.Ordinal);

    private Dictionary<string, string> ReadRedirects()
    {
        var rules = Path.Combine(Folder, RedirectFile.Name);
        var moved = File.Exists(rules) ? RedirectFile.Parse(File.ReadLines(rules)).Moved : [];
        return moved.SelectMany(rule => new[] { (rule.From, rule.To), (From: rule.From.TrimEnd('/') + "/index.html", rule.To) })
            .DistinctBy(rule => rule.From)
            .ToDictionary(rule => rule.From.TrimStart('/'), rule => rule.To, StringComparer.Ordinal);
    }

    private static SiteFile Hashed(string path, string place)
    {
        using var stream = File.OpenRead(place);
        return new SiteFile(path, place, stream.Length, SiteFile.HashOf(stream));
    }
}
