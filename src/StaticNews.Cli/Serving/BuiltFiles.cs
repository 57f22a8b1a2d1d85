using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Microsoft.Extensions.Primitives;

namespace StaticNews.Cli.Serving;

/// <summary>
/// The files of a built folder. No build makes a link there, and one that somebody committed could lead to any file of the machine: what
/// it leads to is not there, as it is not deployed either.
/// </summary>
/// <param name="folder">The folder; it may be a link itself, for that is how its owner wants it.</param>
internal sealed class BuiltFiles(string folder) : IFileProvider, IDisposable
{
    private readonly PhysicalFileProvider _files = new(folder, ExclusionFilters.None);

    public void Dispose() => _files.Dispose();

    public IFileInfo GetFileInfo(string subpath) => IsBehindALink(subpath) ? new NotFoundFileInfo(subpath) : _files.GetFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) =>
        IsBehindALink(subpath) ? NotFoundDirectoryContents.Singleton : _files.GetDirectoryContents(subpath);

    public IChangeToken Watch(string filter) => _files.Watch(filter);

    private bool IsBehindALink(string path)
    {
        var place = folder;
        return path.Split('/', StringSplitOptions.RemoveEmptyEntries).Any(part => new FileInfo(place = Path.Join(place, part)).LinkTarget is not null);
    }
}
