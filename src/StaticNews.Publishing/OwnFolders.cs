namespace StaticNews.Publishing.Deploying;

/// <summary>
/// The folders that are an outlet's own. A site that is sent into one of them, or around one, would get between its files: the next build
/// would take them for its own, or for content.
/// </summary>
/// <param name="root">The outlet's folder.</param>
/// <param name="output">The folder that the site is built in.</param>
internal sealed class OwnFolders(string root, string output)
{
    private static readonly string[] Names = ["input", "theme", ".cache", ".git"];

    /// <summary>The folder of the outlet's that another one is, lies in or holds; <c>null</c> where it has nothing to do with them.</summary>
    public string? Touched(string folder)
    {
        var place = Real(folder);
        var own = Names.Select(name => Path.Combine(root, name)).Prepend(output).FirstOrDefault(own => Holds(Real(own), place) || Holds(place, Real(own)));
        return own is null ? null : Path.GetRelativePath(root, own);
    }

    private static bool Holds(string outer, string inner) => inner.StartsWith(outer, StringComparison.Ordinal);

    /// <summary>Where a folder is when the symbolic links on the way to it are followed, with a final slash.</summary>
    private static string Real(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var real = Path.GetDirectoryName(path) is { } parent ? Path.Combine(Real(parent), Path.GetFileName(path)) : path;
        var target = Directory.Exists(real) ? Directory.ResolveLinkTarget(real, returnFinalTarget: true)?.FullName : null;
        return Path.TrimEndingDirectorySeparator(target ?? real) + (Path.EndsInDirectorySeparator(real) ? "" : Path.DirectorySeparatorChar);
    }
}
