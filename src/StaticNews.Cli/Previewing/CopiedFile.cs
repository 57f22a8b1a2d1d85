using Microsoft.Extensions.FileProviders;
using StaticNews.Rendering;

namespace StaticNews.Cli.Previewing;

/// <summary>A file of a planned site that is copied byte for byte: a film need not be held in memory to be shown.</summary>
internal sealed class CopiedFile(Artefact.Copied artefact) : IFileInfo
{
    public bool Exists => true;

    public long Length { get; } = LengthOf(artefact);

    public string? PhysicalPath => null;

    public string Name => Path.GetFileName(artefact.Route.File);

    public DateTimeOffset LastModified { get; } = DateTimeOffset.UnixEpoch;

    public bool IsDirectory => false;

    public Stream CreateReadStream() => artefact.Tree.Open(artefact.Path);

    private static long LengthOf(Artefact.Copied artefact)
    {
        using var stream = artefact.Tree.Open(artefact.Path);
        return stream.Length;
    }
}
