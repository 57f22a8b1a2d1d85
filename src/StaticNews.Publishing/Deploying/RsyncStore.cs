using System.Text;

namespace StaticNews.Publishing.Deploying;

/// <summary>
/// A folder of a machine that is reached by SSH, through rsync (download.samba.org/pub/rsync/rsync.1): it sends parts of files that
/// changed, and renames each into its place.
/// </summary>
/// <param name="place">As rsync writes it: <c>user@host:/srv/orsk/</c>, with a final slash.</param>
/// <param name="port">The port of SSH; <c>null</c> for the usual one.</param>
public sealed class RsyncStore(string place, int? port) : IFileStore
{
    /// <summary>«Some files could not be transferred»: also that the one asked for is not there.</summary>
    private const int Partial = 23;

    /// <summary>«Some files vanished»: the folders of what is to be deleted are not in the source either.</summary>
    private const int Vanished = 24;

    private readonly OutsideProgram _rsync = new("rsync", place, new Dictionary<string, string>());

    public string Name => place;

    public async Task<byte[]?> ReadAsync(string path, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("staticnews");
        try
        {
            var (code, _, error) = await _rsync.RunAsync([.. Common, place + path, folder.FullName + "/"], null, stop);
            var file = Path.Combine(folder.FullName, path);
            return code == 0 ? await File.ReadAllBytesAsync(file, stop) : code == Partial ? null : throw _rsync.Failure(code, error);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public async Task WriteAsync(string path, byte[] bytes, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("staticnews");
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, path), bytes, stop);
            await TransferAsync(folder.FullName, [path], [], stop);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>rsync itself compares what it sends.</summary>
    public Task<IReadOnlySet<string>> FindSameAsync(IReadOnlyList<SiteFile> files, CancellationToken stop) =>
        Task.FromResult<IReadOnlySet<string>>(new HashSet<string>());

    public Task PutAsync(BuiltSite site, IReadOnlyList<SiteFile> files, CancellationToken stop) =>
        TransferAsync(site.Folder, files.Select(file => file.Path), ["--checksum"], stop);

    /// <summary>A file that the list names and the source lacks is deleted at the target.</summary>
    public async Task DeleteAsync(IReadOnlyList<string> paths, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("staticnews");
        try
        {
            var (code, _, error) = await RunAsync(folder.FullName, paths, ["--delete-missing-args"], stop);
            if (code is not (0 or Vanished))
            {
                throw _rsync.Failure(code, error);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private string[] Common => ["--protect-args", "--times", "--chmod=D755,F644", .. port is { } given ? new[] { "-e", $"ssh -p {given}" } : []];

    private async Task TransferAsync(string folder, IEnumerable<string> paths, string[] options, CancellationToken stop)
    {
        var (code, _, error) = await RunAsync(folder, paths, options, stop);
        if (code != 0)
        {
            throw _rsync.Failure(code, error);
        }
    }

    private Task<(int Code, byte[] Output, string Error)> RunAsync(string folder, IEnumerable<string> paths, string[] options, CancellationToken stop) => _rsync.RunAsync(
        [.. Common, .. options, "--from0", "--files-from=-", folder + "/", place],
        async input => await input.WriteAsync(Encoding.UTF8.GetBytes(string.Join('\0', paths)), stop),
        stop);
}
