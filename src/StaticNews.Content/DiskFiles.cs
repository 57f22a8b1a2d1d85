using System.IO.Enumeration;

namespace StaticNews.Content;

/// <summary>A folder on the disk, read by path; nothing outside it can be reached, by a way up or by a symbolic link.</summary>
/// <param name="root">The folder; a missing one lists nothing.</param>
/// <param name="display">How messages name the folder, with a final slash; empty for none.</param>
public sealed class DiskFiles(string root, string display) : IFileTree
{
    // What outlets prove to others stands here (RFC 8615): that an app is theirs, or an account.
    private const string ProofsOfOutlet = "static/.well-known";

    private static readonly EnumerationOptions Recursive = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.System,
        IgnoreInaccessible = false,
    };

    // Whoever reads brings a buffer: a second one in between only costs memory.
    private static readonly FileStreamOptions Unbuffered = new() { BufferSize = 0 };

    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    private FolderBounds Bounds => field ??= new FolderBounds(_root);

    public IReadOnlyList<string> List()
    {
        if (!Directory.Exists(_root))
        {
            return [];
        }

        var files = new FileSystemEnumerable<string>(_root, RelativePath, Recursive)
        {
            // A folder that leads outside is listed instead of walked, so that whoever reads it is told.
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !IsHidden(ref entry) && (entry.IsDirectory ? !IsWalked(ref entry) : IsContent(entry.FileName)),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsHidden(ref entry) && IsWalked(ref entry),
        };
        var paths = files.ToArray();
        Array.Sort(paths, StringComparer.Ordinal);
        return paths;
    }

    public byte[] Read(string path) => File.ReadAllBytes(Inside(path));

    public Stream Open(string path) => new FileStream(Inside(path), Unbuffered);

    public FileStamp? Stamp(string path) => FileStamp.Of(Absolute(path));

    public string Display(string path) => display + path;

    private static bool IsContent(ReadOnlySpan<char> name) =>
        !(name.EndsWith('~') || name.StartsWith(".#") || name is "Thumbs.db" || name.EndsWith(".swp"));

    private bool IsHidden(ref FileSystemEntry entry) =>
        (entry.IsHidden || entry.FileName.StartsWith('.')) && !(entry.FileName is ".well-known" && entry.IsDirectory && RelativePath(ref entry) == ProofsOfOutlet);

    private bool IsWalked(ref FileSystemEntry entry) => Bounds.HoldFolder(RelativePath(ref entry));

    private string Inside(string path)
    {
        var absolute = Absolute(path);
        return Bounds.Hold(path) ? absolute : throw new LinkOutsideException(path);
    }

    private string RelativePath(ref FileSystemEntry entry)
    {
        var folder = entry.Directory[_root.Length..];
        return folder.IsEmpty
            ? entry.FileName.ToString().Replace('\\', '/')
            : string.Concat(folder[1..], "/", entry.FileName).Replace('\\', '/');
    }

    /// <summary>Only a path with a way up, or one that begins anew, could lead outside; taking each apart costs as much as asking the disk.</summary>
    private string Absolute(string path)
    {
        if (Path.DirectorySeparatorChar == '/' && !path.StartsWith('/') && !path.Contains("..", StringComparison.Ordinal))
        {
            return string.Concat(_root, "/", path);
        }

        var absolute = Path.GetFullPath(Path.Combine(_root, path));
        return absolute.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? absolute
            : throw new UnauthorizedAccessException($"«{path}» is outside {_root}");
    }
}
