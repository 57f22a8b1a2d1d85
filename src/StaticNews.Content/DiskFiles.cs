namespace StaticNews.Content;

/// <summary>A folder on the disk, read by path; nothing outside it can be reached.</summary>
/// <param name="root">The folder; a missing one lists nothing.</param>
/// <param name="display">How messages name the folder, with a final slash; empty for none.</param>
public sealed class DiskFiles(string root, string display) : IFileTree
{
    private static readonly EnumerationOptions Recursive = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
    };

    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    public IReadOnlyList<string> List()
    {
        if (!Directory.Exists(_root))
        {
            return [];
        }

        var paths = Directory.EnumerateFiles(_root, "*", Recursive).Select(RelativePath).Where(IsContent).ToArray();
        Array.Sort(paths, StringComparer.Ordinal);
        return paths;
    }

    public byte[] Read(string path) => File.ReadAllBytes(Absolute(path));

    public Stream Open(string path) => File.OpenRead(Absolute(path));

    public string Display(string path) => display + path;

    private static bool IsContent(string path)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        return !(name.EndsWith('~') || name.StartsWith(".#") || name is "Thumbs.db" || name.EndsWith(".swp"));
    }

    private string RelativePath(string absolute) => absolute[(_root.Length + 1)..].Replace('\\', '/');

    private string Absolute(string path)
    {
        var absolute = Path.GetFullPath(Path.Combine(_root, path));
        return absolute.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? absolute
            : throw new UnauthorizedAccessException($"«{path}» is outside {_root}");
    }
}
