using StaticNews.Publishing.Deploying;

namespace StaticNews.Publishing;

/// <summary>
/// The folders that are an outlet's own. A site that is built in or sent into one of them, or around one, would get between its files: the
/// next build would take them for its own, or for content.
/// </summary>
/// <param name="root">The outlet's folder.</param>
public sealed class OwnFolders(string root)
{
    private static readonly string[] Names = ["input", "theme", ".cache", ".git"];

    /// <summary>The folder of the outlet's that an output is, lies in or holds; <c>null</c> where it has nothing to do with them.</summary>
    public string? TouchedByOutput(string output) => Named(Names.Select(name => Path.Combine(root, name)).FirstOrDefault(own => Touch(Real(own), Real(output))));

    /// <summary>The same for a folder that a site is sent into: it is none of the repository's that holds files which no deployment has left.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="output">The folder that the site is built in.</param>
    public string? TouchedByDeployment(string folder, string output) =>
        Touch(Real(output), Real(folder)) ? Named(output) : TouchedByOutput(folder) ?? OfRepository(Real(folder));

    private string? Named(string? own) => own is null ? null : Path.GetRelativePath(root, own);

    private static bool Touch(string one, string other) => one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);

    /// <summary>The outermost folder on the way to another one that belongs to the repository and not to the way to the outlet itself.</summary>
    private string? OfRepository(string folder)
    {
        var outlet = Real(root);
        var repository = Above(outlet).FirstOrDefault(above => Path.Exists(Path.Combine(above, ".git"))) ?? outlet;
        var outermost = Above(folder).LastOrDefault(above => above.Length > repository.Length && above.StartsWith(repository, StringComparison.Ordinal) && !outlet.StartsWith(above, StringComparison.Ordinal));
        return outermost is not null && HoldsFiles(outermost) ? Path.TrimEndingDirectorySeparator(Path.GetRelativePath(outlet, outermost)) : null;
    }

    /// <summary>A folder with a final slash, and those around it, from within.</summary>
    private static IEnumerable<string> Above(string folder)
    {
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(at)))
        {
            yield return WithSlash(at);
        }
    }

    private static bool HoldsFiles(string folder) =>
        Directory.Exists(folder) && !FolderStore.IsOfDeployments(folder)
        && (Directory.EnumerateFiles(folder).Any() || Directory.EnumerateDirectories(folder).Any(inner => !OutputBounds.IsLink(inner) && HoldsFiles(inner)));

    /// <summary>Where a folder is when the symbolic links on the way to it are followed, with a final slash.</summary>
    private static string Real(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var real = Path.GetDirectoryName(path) is { } parent ? Path.Combine(Real(parent), Path.GetFileName(path)) : path;
        var target = Directory.Exists(real) ? Directory.ResolveLinkTarget(real, returnFinalTarget: true)?.FullName : null;
        return WithSlash(target ?? real);
    }

    private static string WithSlash(string folder) => Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
}
