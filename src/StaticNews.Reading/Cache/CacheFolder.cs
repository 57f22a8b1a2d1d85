namespace StaticNews.Reading.Cache;

/// <summary>A cache on the disk: one file for each name, written beside its place and renamed into it.</summary>
/// <param name="root">The folder; made when something is saved.</param>
public sealed class CacheFolder(string root) : ICacheStore
{
    // Whoever goes back to an older state of the site within a month finds all as it was.
    private static readonly TimeSpan Unused = TimeSpan.FromDays(30);

    private static readonly FileStreamOptions Unbuffered = new() { BufferSize = 0, Share = FileShare.Read | FileShare.Delete };

    public Stream? Open(string name)
    {
        try
        {
            return new FileStream(Path.Combine(root, name), Unbuffered);
        }
        catch (Exception exception) when (IsOfTheDisk(exception))
        {
            return null;
        }
    }

    public void Save(string name, Action<Stream> write)
    {
        var beside = Path.Combine(root, $"{name}.{Path.GetRandomFileName()}.new");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(beside)!);
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
            }

            File.Move(beside, Path.Combine(root, name), overwrite: true);
        }
        catch (Exception exception) when (IsOfTheDisk(exception))
        {
            Remove(beside);
        }
    }

    public void Delete(string name) => Remove(Path.Combine(root, name));

    public void Prune(string folder, IReadOnlySet<string> used)
    {
        var since = DateTime.UtcNow - Unused;
        var place = new DirectoryInfo(Path.Combine(root, folder));
        try
        {
            foreach (var file in place.Exists ? place.EnumerateFiles() : [])
            {
                if (!used.Contains($"{folder}/{file.Name}") && file.LastWriteTimeUtc < since)
                {
                    Remove(file.FullName);
                }
            }
        }
        catch (Exception exception) when (IsOfTheDisk(exception))
        {
            // What stays takes room and harms nothing.
        }
    }

    public ScratchFile? OpenScratch()
    {
        try
        {
            Directory.CreateDirectory(root);
            Sweep();
            return ScratchFile.Open(root);
        }
        catch (Exception exception) when (IsOfTheDisk(exception))
        {
            return null;
        }
    }

    /// <summary>Removes what builds that were killed have left half-written; a file of the last day may be that of a build that runs.</summary>
    private void Sweep()
    {
        var yesterday = DateTime.UtcNow.AddDays(-1);
        foreach (var file in new DirectoryInfo(root).EnumerateFiles("*.new").Where(file => file.LastWriteTimeUtc < yesterday))
        {
            Remove(file.FullName);
        }
    }

    private static void Remove(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception exception) when (IsOfTheDisk(exception))
        {
            // A file that stays is read as what it is the next time, or as nothing.
        }
    }

    private static bool IsOfTheDisk(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
