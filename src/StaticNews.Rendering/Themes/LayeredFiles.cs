using StaticNews.Content;

namespace StaticNews.Rendering.Themes;

/// <summary>One tree laid over another, so that an outlet changes single files of a theme and keeps the rest as it ships.</summary>
/// <param name="upper">The files that win.</param>
/// <param name="lower">The files beneath.</param>
public sealed class LayeredFiles(IFileTree upper, IFileTree lower) : IFileTree
{
    private readonly HashSet<string> _upper = new(upper.List(), StringComparer.Ordinal);

    public IReadOnlyList<string> List() => [.. _upper.Union(lower.List()).Order(StringComparer.Ordinal)];

    public byte[] Read(string path) => Holder(path).Read(path);

    public Stream Open(string path) => Holder(path).Open(path);

    public FileStamp? Stamp(string path) => Holder(path).Stamp(path);

    public string Display(string path) => Holder(path).Display(path);

    private IFileTree Holder(string path) => _upper.Contains(path) ? upper : lower;
}
