namespace StaticNews.Publishing;

/// <summary>Keeps two builds from writing to one output at once; the second waits, then gives up.</summary>
public sealed class BuildLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly FileStream _file;

    private BuildLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, waiting at most <paramref name="patience"/>. Throws <see cref="IOException"/> when another build keeps it.</summary>
    public static BuildLock Take(string lockFile, TimeSpan patience)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(lockFile)!);
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new BuildLock(new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None));
            }
            catch (IOException) when (waited < patience)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    /// <summary>The same, but <c>null</c> when another build keeps it.</summary>
    public static BuildLock? TryTake(string lockFile, TimeSpan patience)
    {
        try
        {
            return Take(lockFile, patience);
        }
        catch (IOException) when (File.Exists(lockFile))
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
