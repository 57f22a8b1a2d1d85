using StaticNews.Content;

namespace StaticNews.Rendering.Themes;

/// <summary>The theme that ships inside the program, for sites without one of their own.</summary>
public sealed class EmbeddedTheme : IFileTree
{
    private const string Root = "theme/";

    private static readonly string[] Paths =
        [.. typeof(EmbeddedTheme).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .Select(name => name[Root.Length..])
            .Order(StringComparer.Ordinal)];

    private static readonly FileStamp Version = new(0, 0, 0, (ulong)ProgramVersion.Fingerprint.Value);

    public IReadOnlyList<string> List() => Paths;

    public byte[] Read(string path)
    {
        using var stream = Open(path);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public Stream Open(string path) =>
        typeof(EmbeddedTheme).Assembly.GetManifestResourceStream(Root + path) ?? throw new FileNotFoundException(null, path);

    /// <summary>The files are part of the program, and another program has another version.</summary>
    public FileStamp? Stamp(string path) => Version;

    public string Display(string path) => Root + path;
}
