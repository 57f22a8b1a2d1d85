using System.Threading.Channels;

namespace StaticNews.Cli.Previewing;

/// <summary>
/// Tells that something in input/ or theme/ has changed, never what: whoever listens looks at all files anyway, so a change that the
/// system did not report, or reported twice, does no harm. Where the system reports none, <see cref="FileRounds"/> find them.
/// </summary>
public sealed class ChangeWatch : IDisposable
{
    private const int Buffer = 64 * 1024;

    // An editor's save is a few changes within as many milliseconds; a checkout is thousands in a row, with pauses.
    private const int Few = 20;
    private static readonly TimeSpan QuietAfterFew = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>Where all that a site is made of lies.</summary>
    internal static readonly string[] Folders = ["input", "theme"];

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Lock _lock = new();
    private readonly string _root;
    private readonly List<FileSystemWatcher> _watchers = [];
    private FileRounds? _rounds;
    private int _count;

    /// <summary>Begins to watch.</summary>
    /// <param name="root">The folder that holds input/ and theme/.</param>
    /// <param name="poll">Whether to look for changes every second rather than to wait for what the system reports: it reports nothing of network drives.</param>
    public ChangeWatch(string root, bool poll = false)
    {
        _root = root;
        if (poll)
        {
            _rounds = new FileRounds(root, Wake);
        }
        else
        {
            Begin();
        }
    }

    /// <summary>Why the system reports no changes, so that they are looked for; <c>null</c> while it does.</summary>
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
            LetGo();
            _rounds?.Dispose();
        }
    }

    /// <summary>Watches anew: folders came or went, or the system lost count.</summary>
    private void Begin()
    {
        lock (_lock)
        {
            LetGo();
            if (_rounds is not null)
            {
                return;
            }

            try
            {
                Add(_root, recursive: false, IsFolderOfSite);
                foreach (var folder in Folders.Select(name => Path.Combine(_root, name)).Where(Directory.Exists))
                {
                    Add(Target(folder), recursive: true, path => !EditorTraces.Include(path));
                }
            }
            catch (IOException exception)
            {
                GoRound(exception);
            }
        }
    }

    private void GoRound(Exception reason)
    {
        lock (_lock)
        {
            LetGo();
            Failure = reason.Message;
            _rounds ??= new FileRounds(_root, Wake);
        }
    }

    private void LetGo()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _watchers.Clear();
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
        watcher.Error += (_, error) => BeginAnew(error.GetException());
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
            Wake();
        }
        else
        {
            BeginAnew();
        }
    }

    // Not at once: a watcher must not be let go of by its own event.
    private void BeginAnew(Exception? error = null) => ThreadPool.QueueUserWorkItem(_ =>
    {
        // A folder that went, or a crowd of changes, is the past; a limit of the system stays.
        if (error is IOException and not DirectoryNotFoundException and not FileNotFoundException)
        {
            GoRound(error);
        }
        else
        {
            Begin();
        }

        Wake();
    });

    private void Wake() => _changes.Writer.TryWrite(true);

    private static bool IsFolderOfSite(string name) => Folders.Contains(name, StringComparer.Ordinal);

    /// <summary>Where a linked folder really is: the system tells nothing of a link.</summary>
    private static string Target(string folder) => Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder;
}
