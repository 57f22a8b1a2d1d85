using System.Threading.Channels;

namespace StaticNews.Cli.Previewing;

/// <summary>
/// Tells that something in input/ or theme/ has changed, never what: whoever listens looks at all files anyway, so a change that the
/// system did not report, or reported twice, does no harm.
/// </summary>
public sealed class ChangeWatch : IDisposable
{
    private const int Buffer = 64 * 1024;

    // An editor's save is a few changes within as many milliseconds; a checkout is thousands in a row, with pauses.
    private const int Few = 20;
    private static readonly TimeSpan QuietAfterFew = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private static readonly string[] Folders = ["input", "theme"];

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Lock _lock = new();
    private readonly string _root;
    private readonly List<FileSystemWatcher> _watchers = [];
    private int _count;

    /// <summary>Begins to watch.</summary>
    /// <param name="root">The folder that holds input/ and theme/.</param>
    public ChangeWatch(string root)
    {
        _root = root;
        Begin();
    }

    /// <summary>Why changes are not seen; <c>null</c> while they are.</summary>
    public string? Failure { get; private set; }

    /// <summary>Waits until something has changed and then been left alone for a moment.</summary>
    public async Task NextAsync(CancellationToken stop)
    {
        await _changes.Reader.ReadAsync(stop);
        var begun = TimeProvider.System.GetTimestamp();
        do
        {
            _changes.Reader.TryRead(out _);
            await Task.Delay(Volatile.Read(ref _count) > Few ? Quiet : QuietAfterFew, stop);
        }
        while (_changes.Reader.TryPeek(out _) && TimeProvider.System.GetElapsedTime(begun) < Longest);

        _changes.Reader.TryRead(out _);
        Volatile.Write(ref _count, 0);
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _watchers.ForEach(watcher => watcher.Dispose());
            _watchers.Clear();
        }
    }

    /// <summary>Watches anew: folders came or went, or the system lost count.</summary>
    private void Begin()
    {
        lock (_lock)
        {
            Dispose();
            try
            {
                Add(_root, recursive: false, IsFolderOfSite);
                foreach (var folder in Folders.Select(name => Path.Combine(_root, name)).Where(Directory.Exists))
                {
                    Add(Target(folder), recursive: true, path => !EditorTraces.Include(path));
                }

                Failure = null;
            }
            catch (IOException exception)
            {
                Failure = exception.Message;
            }
        }
    }

    private void Add(string folder, bool recursive, Func<string, bool> concerns)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = recursive,
            InternalBufferSize = Buffer,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Created += (_, change) => Take(change.Name, recursive, concerns);
        watcher.Deleted += (_, change) => Take(change.Name, recursive, concerns);
        watcher.Changed += (_, change) => Take(Directory.Exists(change.FullPath) ? null : change.Name, recursive, concerns);
        watcher.Renamed += (_, change) =>
        {
            Take(change.OldName, recursive, concerns);
            Take(change.Name, recursive, concerns);
        };
        watcher.Error += (_, _) => BeginAnew();
        _watchers.Add(watcher);
        watcher.EnableRaisingEvents = true;
    }

    private void Take(string? path, bool inside, Func<string, bool> concerns)
    {
        if (path is null || !concerns(path))
        {
            return;
        }

        if (inside)
        {
            Interlocked.Increment(ref _count);
            _changes.Writer.TryWrite(true);
        }
        else
        {
            BeginAnew();
        }
    }

    // Not at once: a watcher must not be let go of by its own event.
    private void BeginAnew() => ThreadPool.QueueUserWorkItem(_ =>
    {
        Begin();
        _changes.Writer.TryWrite(true);
    });

    private static bool IsFolderOfSite(string name) => Folders.Contains(name, StringComparer.Ordinal);

    /// <summary>Where a linked folder really is: the system tells nothing of a link.</summary>
    private static string Target(string folder) => Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder;
}
