using System.Collections.Concurrent;
using System.IO.Enumeration;

namespace StaticNews.Publishing;

/// <summary>
/// Keeps what a build does to its output inside it. Whoever may commit could put a link there, or a manifest with a way up, and so reach
/// any file of the machine that builds.
/// </summary>
/// <param name="root">The output; it may be a link itself, for that is how its owner wants it.</param>
internal sealed class OutputBounds(string root)
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = 0 };

    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    /// <summary>Throws <see cref="IOException"/> where the way to a file leads out of the output.</summary>
    /// <param name="file">Its path below the root.</param>
    public void MustHold(string file)
    {
        if (file.StartsWith('/') || (file.Contains("..", StringComparison.Ordinal) && file.Split('/').Contains("..")))
        {
            throw new IOException($"'{file}' is outside '{root}'");
        }

        for (var slash = file.LastIndexOf('/'); slash > 0 && _folders.TryAdd(file[..slash], true); slash = file.LastIndexOf('/', slash - 1))
        {
            if (IsLink(Path.Combine(root, file[..slash])))
            {
                _folders.TryRemove(file[..slash], out _);
                throw new IOException($"'{Path.Combine(root, file[..slash])}' is a link: delete it");
            }
        }
    }

    /// <summary>Whether a link stands at a place, wherever it leads.</summary>
    public static bool IsLink(string place) => new FileInfo(place).LinkTarget is not null;

    /// <summary>The files of a folder by path below it, in no order; a link is one of them, and what it leads to is not.</summary>
    public static IEnumerable<string> FilesOf(string folder) => new FileSystemEnumerable<string>(folder, PathBelow, Everything)
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory || IsLink(ref entry),
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
    };

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static string PathBelow(ref FileSystemEntry entry) => Path.GetRelativePath(entry.RootDirectory.ToString(), entry.ToFullPath()).Replace('\\', '/');
}
