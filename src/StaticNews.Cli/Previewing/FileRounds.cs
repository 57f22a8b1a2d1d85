using StaticNews.Content;

namespace StaticNews.Cli.Previewing;

/// <summary>
/// Looks at the times and lengths of all files of a site every second, for folders whose changes the system does not report: it has
/// too many to watch, or they lie on a network drive or in a container.
/// </summary>
internal sealed class FileRounds : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly PeriodicTimer _timer = new(Pause);
    private readonly DiskFiles[] _folders;
    private readonly Action _changed;

    /// <summary>Begins to look.</summary>
    /// <param name="root">The folder that holds input/ and theme/.</param>
    /// <param name="changed">Is called when something is no longer as it was.</param>
    public FileRounds(string root, Action changed)
    {
        _folders = [.. ChangeWatch.Folders.Select(folder => new DiskFiles(Path.Combine(root, folder), folder + "/"))];
        _changed = changed;
        var first = Look();
        _ = Task.Run(() => GoAsync(first));
    }

    public void Dispose() => _timer.Dispose();

    private async Task GoAsync(int? before)
    {
        while (await _timer.WaitForNextTickAsync())
        {
            if (Look() is { } now && now != before)
            {
                before = now;
                _changed();
            }
        }
    }

    /// <summary>All that is there as a number; <c>null</c> where files came or went meanwhile: the next round will know.</summary>
    private int? Look()
    {
        try
        {
            var all = new HashCode();
            foreach (var folder in _folders)
            {
                foreach (var file in folder.List().Where(file => !EditorTraces.Include(file)))
                {
                    all.Add(folder.Display(file));
                    all.Add(folder.Stamp(file));
                }
            }

            return all.ToHashCode();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
