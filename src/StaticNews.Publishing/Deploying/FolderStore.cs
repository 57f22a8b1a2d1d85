namespace StaticNews.Publishing.Deploying;

/// <summary>A folder, such as one that a web server serves or one that is mounted from elsewhere.</summary>
/// <param name="root">Its path; made when missing.</param>
public sealed class FolderStore(string root) : IFileStore
{
    /// <summary>Where files arrive before they take their place; the same volume, so that a rename suffices.</summary>
    private const string Arrivals = ".deploying";

    private readonly string _root = Path.GetFullPath(root);
    private int _last;

    public string Name { get; } = root;

    /// <summary>Whether what lies in a folder was sent there, or was on its way when a deployment broke off.</summary>
    public static bool IsOfDeployments(string folder) => File.Exists(Path.Combine(folder, DeployManifest.Name)) || Directory.Exists(Path.Combine(folder, Arrivals));

    public async Task<byte[]?> ReadAsync(string path, CancellationToken stop) =>
        File.Exists(Place(path)) ? await File.ReadAllBytesAsync(Place(path), stop) : null;

    public async Task WriteAsync(string path, byte[] bytes, CancellationToken stop)
    {
        var arrival = NewArrival();
        await File.WriteAllBytesAsync(arrival, bytes, stop);
        TakePlace(arrival, path);
        RemoveArrivals();
    }

    public Task<IReadOnlySet<string>> FindSameAsync(IReadOnlyList<SiteFile> files, CancellationToken stop) => Task.FromResult(SiteFile.PathsOf(files, IsThere));

    private bool IsThere(SiteFile file) => new FileInfo(Place(file.Path)) is { Exists: true } there && there.Length == file.Length && SameBytes(file);

    public Task PutAsync(BuiltSite site, IReadOnlyList<SiteFile> files, CancellationToken stop)
    {
        foreach (var file in files)
        {
            stop.ThrowIfCancellationRequested();
            var arrival = NewArrival();
            File.Copy(file.Place, arrival, overwrite: true);
            TakePlace(arrival, file.Path);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(IReadOnlyList<string> paths, CancellationToken stop)
    {
        foreach (var place in paths.Select(Place).Where(File.Exists))
        {
            stop.ThrowIfCancellationRequested();
            File.Delete(place);
            RemoveEmptyFolders(Path.GetDirectoryName(place)!);
        }

        return Task.CompletedTask;
    }

    private bool SameBytes(SiteFile file)
    {
        using var there = File.OpenRead(Place(file.Path));
        return SiteFile.HashOf(there) == file.Hash;
    }

    private string NewArrival()
    {
        var folder = Path.Combine(_root, Arrivals);
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, $"{++_last}");
    }

    private void TakePlace(string arrival, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Place(path))!);
        File.Move(arrival, Place(path), overwrite: true);
    }

    private void RemoveArrivals() => Directory.Delete(Path.Combine(_root, Arrivals), recursive: true);

    private void RemoveEmptyFolders(string folder)
    {
        for (var at = folder; at.Length > _root.Length && !Directory.EnumerateFileSystemEntries(at).Any(); at = Path.GetDirectoryName(at)!)
        {
            Directory.Delete(at);
        }
    }

    private string Place(string path) => Path.Combine(_root, path);
}
