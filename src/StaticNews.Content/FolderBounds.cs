using System.Collections.Concurrent;

namespace StaticNews.Content;

/// <summary>
/// Tells whether a path below a folder really lies there: a symbolic link that somebody committed could lead to any file of the
/// machine that builds, which would then be published.
/// </summary>
/// <param name="root">The folder, absolute, without a final separator; it may be a link itself.</param>
internal sealed class FolderBounds(string root)
{
    private const int LongestChain = 40;

    private readonly string _real = Directory.ResolveLinkTarget(root, returnFinalTarget: true)?.FullName ?? root;
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    /// <summary>Whether no link on the way to a file leads outside.</summary>
    /// <param name="path">Below the root, with forward slashes.</param>
    public bool Hold(string path) => Hold(path, 0);

    /// <summary>The same for a folder, whose answer is remembered.</summary>
    public bool HoldFolder(string path) => HoldFolder(path, 0);

    private bool Hold(string path, int links) =>
        (path.LastIndexOf('/') is not (> 0 and var slash) || HoldFolder(path[..slash], links)) && LeadsInside(path, links);

    private bool HoldFolder(string path, int links)
    {
        if (_folders.TryGetValue(path, out var known))
        {
            return known;
        }

        var holds = Hold(path, links);
        _folders[path] = holds;
        return holds;
    }

    private bool LeadsInside(string path, int links)
    {
        var place = Path.Combine(root, path);
        if (File.ResolveLinkTarget(place, returnFinalTarget: false) is not { } link)
        {
            return true;
        }

        return links < LongestChain && Inside(Path.GetFullPath(link.FullName)) is { } target && !IsAbove(target, path) && Hold(target, links + 1);
    }

    /// <summary>The path below the root, by whichever name of the root; <c>null</c> where it is none.</summary>
    private string? Inside(string target) => Below(root, target) ?? Below(_real, target);

    private static string? Below(string folder, string target) =>
        target.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? target[(folder.Length + 1)..].Replace('\\', '/') : null;

    /// <summary>A folder that holds the link itself would be walked without end.</summary>
    private static bool IsAbove(string target, string path) => path.StartsWith(target + "/", StringComparison.Ordinal);
}
